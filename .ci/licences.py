#!/usr/bin/env python3
"""Whose work do we pass on, and under which licences? Writes the licence texts and a bill of materials (CycloneDX 1.6).

usage: licences.py FOLDER PART...

A PART is `site` (what is compiled into the page's wasm, and into the one that writes papers), `package` (the JavaScript package's), `command`, or `files` (the wasm
that reads files, where that crate is there). FOLDER/THIRD-PARTY-LICENSES.txt holds each crate once, with the files that
it names its licence in; FOLDER/putright.cdx.json the same crates with versions, checksums and who needs whom. No date and no
name of a machine is written, so that the same source gives the same bytes. Scripts of npm are only used to build: none is
passed on, which is checked.
"""
import hashlib, json, re, subprocess, sys, uuid
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
HOST = next(line.split()[1] for line in subprocess.run(["rustc", "-vV"], capture_output=True, text=True, check=True).stdout.splitlines() if line.startswith("host:"))
WASM = "wasm32-unknown-unknown"
PARTS = {
    "site": (".", WASM, ["--no-default-features", "--features", "page,papers"]),
    "package": (".", WASM, ["--no-default-features"]),
    "command": (".", HOST, ["--features", "command"]),
    "files": ("files", WASM, []),
}
OUR_OWN = "putright"


def fail(words):
    sys.exit(f"licences: {words}")


def compiled_in(part):
    """The crates that are compiled into a part: name and version -> package, and who needs whom."""
    folder, platform, features = PARTS[part]
    manifest = ROOT / folder / "Cargo.toml"
    if not manifest.exists():
        return {}, {}
    done = subprocess.run(["cargo", "metadata", "--format-version", "1", "--locked", "--filter-platform", platform, "--manifest-path", str(manifest), *features],
                          capture_output=True, text=True)
    if done.returncode:
        fail(f"cargo metadata failed for {manifest}:\n{done.stderr}")
    graph = json.loads(done.stdout)
    packages = {package["id"]: package for package in graph["packages"]}
    nodes = {node["id"]: node for node in graph["resolve"]["nodes"]}
    is_macro = lambda package: any("proc-macro" in target["kind"] for target in package["targets"])
    root = next(id for id, package in packages.items() if Path(package["manifest_path"]) == manifest.resolve())
    found, needs, ahead = {}, {}, [root]
    while ahead:
        package = packages[ahead.pop()]
        name = (package["name"], package["version"])
        if name in found:
            continue
        found[name] = package
        # What runs while building, and macros, are not in the result.
        used = [packages[dep["pkg"]] for dep in nodes[package["id"]]["deps"] if any(kind["kind"] is None for kind in dep["dep_kinds"])]
        used = [other for other in used if not is_macro(other)]
        needs[name] = sorted({(other["name"], other["version"]) for other in used})
        ahead += [other["id"] for other in used]
    return found, needs


def checksums():
    found = {}
    for lock in ROOT.glob("**/Cargo.lock"):
        if "target" in lock.parts or "node_modules" in lock.parts:
            continue
        for block in lock.read_text().split("[[package]]")[1:]:
            value = lambda key: (re.search(rf'^{key} = "(.*)"$', block, re.M) or [None, None])[1]
            if value("checksum"):
                found[value("name"), value("version")] = value("checksum")
    return found


def licence_texts(package):
    """The files in which a crate states its licence."""
    folder = Path(package["manifest_path"]).parent
    named = [folder / package["license_file"]] if package.get("license_file") else []
    found = sorted(path for path in folder.iterdir() if re.match(r"(?i)(licen[cs]e|copying|copyright|notice|unlicense)", path.name) and path.is_file())
    return [path.read_text(encoding="utf-8", errors="replace").strip() for path in dict.fromkeys(named + found)]


def texts_file(packages):
    """Each crate with the numbers of its licence texts, and then each text once."""
    standard = {"MIT": (ROOT / "LICENSE-MIT").read_text(), "Apache-2.0": (ROOT / "LICENSE-APACHE").read_text()}
    by = lambda licence, whom: re.sub(r"Copyright .*", lambda _: f"Copyright {whom}", standard[licence].strip(), count=1)
    rust = "the Rust Project contributors"
    rows = [("The Rust standard library", "MIT OR Apache-2.0", "https://www.rust-lang.org", [by("MIT", rust), standard["Apache-2.0"].strip()])]
    for (name, version), package in sorted(packages.items()):
        licence = package["license"] or fail(f"{name} {version} states no licence in its manifest. Look for it, and name it here.")
        texts = licence_texts(package)
        if not texts:
            # A crate that ships no text is under the standard words of the licence that it names, by its authors.
            choice = next((each for each in ("MIT", "Apache-2.0") if each in licence), None)
            if not choice:
                fail(f"{name} {version} ships no text of its licence ({licence}). Add it.")
            texts = [by(choice, ", ".join(package["authors"]) or f"the authors of {name}")]
        rows.append((f"{name} {version}", licence, package["repository"] or f"https://crates.io/crates/{name}", texts))
    numbers = {}
    for _, _, _, texts in rows:
        for text in texts:
            numbers.setdefault(text, len(numbers) + 1)
    out = ["Put Right is made with the work of others. Here is whose, and behind the list the words of each licence.\n"]
    for name, licence, where, texts in rows:
        out.append(f"{name}: {licence}; text {', '.join(str(numbers[text]) for text in texts)}; {where}")
    out += [f"\n{'=' * 80}\nText {number}\n{'=' * 80}\n\n{text}" for text, number in numbers.items()]
    return "\n".join(out) + "\n"


def bill(packages, needs, version):
    """CycloneDX 1.6."""
    purl = lambda name: f"pkg:cargo/{name[0]}@{name[1]}"
    sums = checksums()
    components = []
    for name, package in sorted(packages.items()):
        component = {"type": "library", "bom-ref": purl(name), "name": name[0], "version": name[1], "purl": purl(name),
                     "licenses": [{"expression": package["license"].replace("/", " OR ")}]}
        if package.get("description"):
            component["description"] = " ".join(package["description"].split())
        if name in sums:
            component["hashes"] = [{"alg": "SHA-256", "content": sums[name]}]
        if package.get("repository"):
            component["externalReferences"] = [{"type": "vcs", "url": package["repository"]}]
        components.append(component)
    own = {"type": "application", "bom-ref": f"pkg:cargo/{OUR_OWN}@{version}", "name": OUR_OWN, "version": version, "purl": f"pkg:cargo/{OUR_OWN}@{version}",
           "licenses": [{"expression": "MIT OR Apache-2.0"}]}
    known = set(packages)
    dependencies = [{"ref": purl(name), "dependsOn": [purl(other) for other in others if other in known]} for name, others in sorted(needs.items())]
    document = {"bomFormat": "CycloneDX", "specVersion": "1.6", "version": 1, "metadata": {"component": own}, "components": components, "dependencies": dependencies}
    content = hashlib.sha256(json.dumps(document, sort_keys=True).encode()).hexdigest()
    document["serialNumber"] = f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, content)}"
    return document


def npm_is_only_for_building():
    """The page's scripts import nothing from node_modules."""
    manifest = json.loads((ROOT / "package.json").read_text())
    installed = {*manifest.get("dependencies", {}), *manifest.get("devDependencies", {})}
    if manifest.get("dependencies"):
        fail(f"package.json passes on {sorted(manifest['dependencies'])}: their licences must be added.")
    for script in (ROOT / "www").rglob("*.mjs"):
        building = script.name in ("build.mjs", "smaller.mjs", "wasm.mjs")
        for name in () if building else re.findall(r"""\bfrom\s+["']([^"'.][^"']*)["']""", script.read_text()):
            if name in installed:
                fail(f"{script.relative_to(ROOT)} passes on {name!r} of npm: its licence must be added.")


def main():
    if len(sys.argv) < 3 or any(part not in PARTS for part in sys.argv[2:]):
        sys.exit(__doc__)
    folder, parts = Path(sys.argv[1]), sys.argv[2:]
    packages, needs = {}, {}
    for part in parts:
        found, edges = compiled_in(part)
        packages |= found
        for name, others in edges.items():
            needs[name] = sorted({*needs.get(name, []), *others})
    own = [name for name, package in packages.items() if Path(package["manifest_path"]).is_relative_to(ROOT)]
    version = next(version for name, version in own if name == OUR_OWN) if (OUR_OWN in dict(own)) else own[0][1]
    npm_is_only_for_building()
    others = {name: package for name, package in packages.items() if name not in own}
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "THIRD-PARTY-LICENSES.txt").write_text(texts_file(others), encoding="utf-8")
    (folder / "putright.cdx.json").write_text(json.dumps(bill(others, needs, version), indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    print(f"licences: {len(others)} crates in {', '.join(parts)}")


if __name__ == "__main__":
    main()
