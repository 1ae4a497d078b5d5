// Usage: node client.mjs encrypt|decrypt [-a] [-r RECIPIENT]... [-i IDENTITY]... [-p PASSPHRASE] [-w WORK_FACTOR] <input >output
// An age client of other authors (npm: age-encryption); armor is read without being asked for.
import { buffer } from "node:stream/consumers";
import { armor, Decrypter, Encrypter } from "age-encryption";

const [direction, ...options] = process.argv.slice(2);
const input = new Uint8Array(await buffer(process.stdin));
const client = direction === "encrypt" ? new Encrypter() : new Decrypter();
let armored = false;
while (options.length > 0) {
  switch (options.shift()) {
    case "-a": armored = true; break;
    case "-r": client.addRecipient(options.shift()); break;
    case "-i": client.addIdentity(options.shift()); break;
    case "-p": direction === "encrypt" ? client.setPassphrase(options.shift()) : client.addPassphrase(options.shift()); break;
    case "-w": client.setScryptWorkFactor(Number(options.shift())); break;
    default: throw new Error("unknown option");
  }
}

if (direction === "encrypt") {
  const file = await client.encrypt(input);
  process.stdout.write(armored ? armor.encode(file) : file);
} else {
  process.stdout.write(await client.decrypt(input[0] === 0x2d ? armor.decode(new TextDecoder().decode(input)) : input));
}
