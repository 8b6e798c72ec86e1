// Does the released command run where nothing of ours is, and is it for the processor that its archive names?
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";

const folder = mkdtempSync(join(tmpdir(), "putright-command-"));
after(() => rmSync(folder, { recursive: true }));

// ELF's numbers for processors (e_machine), and the program that runs such files elsewhere.
const MACHINES = {
  x86_64: { elf: 62, node: "x64", emulator: "qemu-x86_64-static" },
  aarch64: { elf: 183, node: "arm64", emulator: "qemu-aarch64-static" },
};
const REPORT = `REPORT
COMPLAINT 202599901
Marrow Homes
8 May 2026

Determination

1. There was service failure in the landlord's handling of a gate.

Orders

2. Within 4 weeks of the date of this report, the landlord must pay the resident £150.
`;

for (const [machine, { elf, node, emulator }] of Object.entries(MACHINES)) {
  const archive = readdirSync("dist").find((name) => name.endsWith(`-${machine}-linux.tar.gz`));

  test(`${machine}: the program, its licences and what it is made of lie in the archive`, () => {
    assert.ok(archive, `expected the command for ${machine} in dist/, found none`);
    execFileSync("tar", ["-xzf", join("dist", archive), "-C", folder]);
    const inside = join(folder, archive.replace(".tar.gz", ""));
    assert.deepEqual(
      ["putright", "LICENSE", "THIRD-PARTY-LICENSES.txt", "putright.cdx.json"].filter((name) => !readdirSync(inside).includes(name)),
      [],
    );
    const program = readFileSync(join(inside, "putright"));
    assert.equal(program.readUInt32BE(0), 0x7f454c46, "it is an ELF file");
    assert.equal(program.readUInt16LE(18), elf, "it is for that processor");
    assert.ok(!program.includes("/ld-linux"), "it asks for no library of the system");
    for (const place of [process.cwd(), process.env.HOME]) assert.ok(!program.includes(`${place}/`), `it names ${place}`);
  });

  test(`${machine}: the program reads a report`, (context) => {
    const run = process.arch === node ? [] : [emulator];
    if (run.length && spawnSync(emulator, ["--version"]).error) return context.skip(`${emulator} is not here, which runs files of ${machine}`);
    const report = join(folder, "report.txt");
    writeFileSync(report, REPORT);
    const [command, ...before] = [...run, join(folder, archive.replace(".tar.gz", ""), "putright")];
    const answer = JSON.parse(execFileSync(command, [...before, "analyse", "--json", report], { encoding: "utf8", env: {} }));
    assert.equal(answer.remedy.ordered_pence, 15_000);
  });
}
