#!/usr/bin/env python3
"""Does every answer validate by the published schema, for a validator that is not ours?

usage: schema.py PUTRIGHT

Reads the specs, what fuzzing kept, worsened copies of both and, where it is there, each fifth text of the corpus (with
PUTRIGHT_WHOLE, as in `make test-exports-all`, every one), and validates each answer by
docs/answer.schema.json (JSON Schema 2020-12, with its formats) twice: as published, and closed, so that a field which the schema
does not name is found too. Checks the bill of materials of .ci/licences.py by the schema of CycloneDX.
"""
import copy, json, os, subprocess, sys, tempfile, unittest
from pathlib import Path

import jsonschema
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

ROOT = Path(__file__).resolve().parents[2]
sys.path += [str(ROOT / "tests/scores"), str(ROOT / "tests/diff")]
import diff, material

SCHEMA = json.loads((ROOT / "docs/answer.schema.json").read_text(encoding="utf-8"))
WORSENED = 300


def closed(schema):
    """The same schema, in which no field may stand that it does not name."""
    schema = copy.deepcopy(schema)
    for part in (schema, *schema["$defs"].values()):
        if "properties" in part:
            part["unevaluatedProperties"] = False
    return schema


class Schema(unittest.TestCase):
    command = None

    def test_the_schema_is_one(self):
        jsonschema.Draft202012Validator.check_schema(SCHEMA)
        self.assertEqual(SCHEMA["$schema"], "https://json-schema.org/draft/2020-12/schema")

    def test_every_answer_validates(self):
        own = [*diff.specs(), *diff.kept()]
        corpus = list(material.texts())[::1 if os.environ.get("PUTRIGHT_WHOLE") else 5] if material.CORPUS.is_dir() else []
        texts = [*own, *corpus, *diff.made(own, "schema", WORSENED)]
        validators = [jsonschema.Draft202012Validator(schema, format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER) for schema in (SCHEMA, closed(SCHEMA))]
        answered = 0
        for text, answer in zip(texts, material.answers(self.command, (text.text for text in texts))):
            if answer is None:
                continue
            answered += 1
            for validator in validators:
                error = jsonschema.exceptions.best_match(validator.iter_errors({"id": text.ref, **answer}))
                self.assertIsNone(error, f"{text.set}/{text.ref}: {error and error.json_path}: {error and error.message[:300]}")
        self.assertGreater(answered, len(texts) * 0.95, "hardly any text was answered")
        print(f"{answered} answers validate ({len(corpus)} texts of the corpus)")

    def test_what_is_wrong_does_not_validate(self):
        text = next(diff.specs()).text
        answer = material.answers(self.command, [text])[0]
        validator = jsonschema.Draft202012Validator(SCHEMA, format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER)
        self.assertTrue(validator.is_valid(answer))
        for path, value in ((("date",), "14 January 2026"), (("schema",), 2), (("findings", 0, "outcome"), "upheld"),
                            (("findings", 0, "span"), [1]), (("remedy", "ordered_pence"), -1), (("head",), None)):
            wrong = copy.deepcopy(answer)
            spot = wrong
            for step in path[:-1]:
                spot = spot[step]
            spot[path[-1]] = value
            self.assertFalse(validator.is_valid(wrong), path)

    def test_the_bill_of_materials(self):
        for part in ("site", "package", "command"):
            with tempfile.TemporaryDirectory() as folder:
                subprocess.run([sys.executable, str(ROOT / ".ci/licences.py"), folder, part], check=True, capture_output=True)
                bill = (Path(folder) / "putright.cdx.json").read_text(encoding="utf-8")
                self.assertIsNone(JsonStrictValidator(SchemaVersion.V1_6).validate_str(bill), part)
                texts = (Path(folder) / "THIRD-PARTY-LICENSES.txt").read_text(encoding="utf-8")
                for component in json.loads(bill)["components"]:
                    self.assertIn(f"{component['name']} {component['version']}: ", texts)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    Schema.command = sys.argv.pop()
    unittest.main(verbosity=2)
