import fs from "node:fs";
import path from "node:path";
import { generate } from "selfsigned";

export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

const days = 90;
const millisecondsOfDay = 86_400_000;

/** A self-signed certificate for localhost, kept between runs so that a browser has to be told only once. */
export async function certificateIn(folder: string, now: number): Promise<Certificate> {
  const file = path.join(folder, "localhost.json");
  return kept(file, now) ?? (await made(file, now));
}

function kept(file: string, now: number): Certificate | null {
  try {
    const stored: unknown = JSON.parse(fs.readFileSync(file, "utf8"));
    if (!isStored(stored) || stored.until < now) return null;
    return { key: stored.key, cert: stored.cert };
  } catch {
    // No certificate yet, or one that cannot be read: a new one is made.
    return null;
  }
}

function isStored(value: unknown): value is Certificate & { readonly until: number } {
  if (typeof value !== "object" || value === null) return false;
  return "key" in value && "cert" in value && "until" in value && typeof value.until === "number";
}

async function made(file: string, now: number): Promise<Certificate> {
  const attributes = [{ name: "commonName", value: "localhost" }];
  const until = now + days * millisecondsOfDay;
  const { private: key, cert } = await generate(attributes, {
    notAfterDate: new Date(until),
    extensions: [
      {
        name: "subjectAltName",
        altNames: [
          { type: 2, value: "localhost" },
          { type: 7, ip: "127.0.0.1" },
        ],
      },
    ],
  });
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, JSON.stringify({ key, cert, until: until - millisecondsOfDay }), { mode: 0o600 });
  return { key, cert };
}
