// Usage: node validate.mjs SCHEMA < documents, one a line. Prints "valid" or the first error's place for each.
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import Ajv from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

const ajv = new Ajv({ strict: true, strictRequired: false, discriminator: false });
addFormats(ajv);
ajv.addVocabulary(["x-class", "x-sealed"]);
const validate = ajv.compile(JSON.parse(readFileSync(process.argv[2], "utf8")));

for await (const line of createInterface({ input: process.stdin })) {
  console.log(validate(JSON.parse(line)) ? "valid" : "invalid");
}
