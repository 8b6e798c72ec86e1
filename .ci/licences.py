#!/usr/bin/env python3
"""May we pass on what we build on? The licences of every crate and npm package, against a list; and npm's advisories.

Every crate that a build or a test uses, for all platforms, must be under a licence of the list. Advisories
for crates (RustSec) are kept on a site that our machines may not reach; those of npm are asked from its registry.
"""
import json, re, subprocess, sys

ALLOWED = {"MIT", "MIT-0", "Apache-2.0", "Apache-2.0 WITH LLVM-exception", "BSD-2-Clause", "BSD-3-Clause", "ISC", "Zlib", "Unicode-3.0",
           "Unlicense", "CC0-1.0", "BSL-1.0", "0BSD",
           "MPL-2.0"}  # axe-core, which only tests use


def allows(expression):
    """Whether one of the alternatives is made of allowed licences alone."""
    plain = expression.replace("/", " OR ").replace("(", " ").replace(")", " ")
    return any(all(part.strip() in ALLOWED for part in re.split(r"\bAND\b", choice)) for choice in re.split(r"\bOR\b", plain))


def crates():
    packages = json.loads(subprocess.check_output(["cargo", "metadata", "--format-version", "1", "--locked"], text=True))["packages"]
    return {f"{p['name']} {p['version']}": p["license"] or "none" for p in packages}


def modules():
    found = {}
    for lock in ("package-lock.json", "benches/package-lock.json"):
        for path, package in json.load(open(lock))["packages"].items():
            if path:
                found[f"{path.removeprefix('node_modules/')} {package['version']}"] = package.get("license", "none")
    return found


def advisories():
    """How many of npm's advisories are about what we use; None where its registry does not answer."""
    try:
        answer = subprocess.run(["npm", "audit", "--json"], capture_output=True, text=True, timeout=20)
        return json.loads(answer.stdout)["metadata"]["vulnerabilities"]
    except (KeyError, ValueError, subprocess.TimeoutExpired):
        return None


def main():
    used = {"crate": crates(), "npm package": modules()}
    wrong = [f"{kind} {name}: {licence}" for kind, all_ in used.items() for name, licence in all_.items() if not allows(licence)]
    print(f"{len(used['crate'])} crates and {len(used['npm package'])} npm packages, {len(wrong)} under a licence that is not on the list")
    found = advisories()
    print("npm's advisories could not be asked for" if found is None else f"npm's advisories: {found['total']} about what we use")
    print("RustSec's advisories are not asked for: run `cargo audit` where its database can be reached")
    for line in wrong:
        print(f"licences: {line}", file=sys.stderr)
    sys.exit(1 if wrong or (found or {}).get("high", 0) + (found or {}).get("critical", 0) else 0)


if __name__ == "__main__":
    main()
