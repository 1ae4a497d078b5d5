// Usage: node export.mjs FOLDER. Writes each published vector into a file of its own.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as vectors from "cctv-age";

const folder = process.argv[2];
mkdirSync(folder, { recursive: true });
for (const [name, bytes] of Object.entries(vectors)) {
  if (bytes instanceof Uint8Array) writeFileSync(join(folder, name), bytes);
}
