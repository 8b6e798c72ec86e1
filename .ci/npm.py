#!/usr/bin/env python3
"""May we use the npm packages that we use, and is anything known against them? All lock files, direct and indirect.

None of them is in what we pass on: they build, test and measure the page. So some licences are allowed here
besides those of deny.toml, which asks the same of crates.
"""
import json, re, subprocess, sys, tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDERS = [ROOT, ROOT / "benches", ROOT / "tests/export"]
# MPL-2.0 is axe-core's.
ALLOWED = {*tomllib.loads((ROOT / "deny.toml").read_text())["licenses"]["allow"], "0BSD", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MPL-2.0"}


def allows(expression):
    """Whether one of the alternatives is made of allowed licences alone."""
    plain = expression.replace("(", " ").replace(")", " ")
    return any(all(part.strip() in ALLOWED for part in re.split(r"\bAND\b", choice)) for choice in re.split(r"\bOR\b", plain))


def packages(folder):
    locked = json.loads((folder / "package-lock.json").read_text())["packages"]
    return {f"{path.rpartition('node_modules/')[2]} {package['version']}": package.get("license", "none") for path, package in locked.items() if path}


def audit(folder):
    """How many of npm's advisories are about what we use, by gravity; or why they could not be asked for."""
    try:
        done = subprocess.run(["npm", "audit", "--json", "--package-lock-only"], cwd=folder, capture_output=True, text=True, timeout=60)
        answer = json.loads(done.stdout)
        return answer.get("metadata", {}).get("vulnerabilities") or str(answer.get("message") or answer.get("error") or "no answer")
    except (ValueError, subprocess.TimeoutExpired) as error:
        return f"no answer ({type(error).__name__})"


def main():
    used = {name: licence for folder in FOLDERS for name, licence in packages(folder).items()}
    wrong = [f"{name}: {licence}" for name, licence in used.items() if not allows(licence)]
    print(f"npm: {len(used)} packages, {len(wrong)} under a licence that is not on the list")
    grave = 0
    for folder in FOLDERS:
        name, found = (folder / "package-lock.json").relative_to(ROOT), audit(folder)
        if isinstance(found, str):
            print(f"npm: NOT CHECKED: the registry gives no advisories on {name} ({found[:60]}…). Run `npm audit` where it does.")
        else:
            print(f"npm: {found['total']} advisories are about what {name} names")
            grave += found.get("high", 0) + found.get("critical", 0)
    for line in wrong:
        print(f"npm: expected a licence of {', '.join(sorted(ALLOWED))}; found {line}. Allow it in .ci/npm.py, or do without.", file=sys.stderr)
    sys.exit(1 if wrong or grave else 0)


if __name__ == "__main__":
    main()
