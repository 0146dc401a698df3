import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";

/** Opens a workbook in LibreOffice and saves it again; the bytes LibreOffice wrote. Fails plainly where it is missing. */
export function throughLibreOffice(bytes: Uint8Array, name: string): Uint8Array {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "libreoffice-"));
  try {
    const input = path.join(folder, name);
    const output = path.join(folder, "out");
    fs.writeFileSync(input, bytes);
    const profile = `-env:UserInstallation=file://${path.join(folder, "profile")}`;
    run([profile, "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", output, input]);
    return fs.readFileSync(path.join(output, name));
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

function run(args: readonly string[]): void {
  try {
    execFileSync("soffice", [...args], { stdio: "pipe", timeout: 240_000 });
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") {
      throw new Error(
        "LibreOffice is missing: install it (Debian: apt-get install libreoffice-calc) and run again",
      );
    }
    throw error;
  }
}
