import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { resolveFile } from "../../../src/host/server/resolveFile";

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "site-"));
fs.mkdirSync(path.join(folder, "office/agaveerrorux"), { recursive: true });
fs.writeFileSync(path.join(folder, "index.html"), "page");
fs.writeFileSync(path.join(folder, "office/agaveerrorux/index.html"), "consent");
fs.writeFileSync(path.join(folder, "客户 1.html"), "page");
const mounts = [
  { prefix: "/office-js/", folder: path.join(folder, "office"), anyCase: true },
  { prefix: "/", folder },
] as const;

afterAll(() => fs.rmSync(folder, { recursive: true }));

describe("resolveFile", () => {
  it("finds a file below its folder, also under a Chinese name", () => {
    expect(resolveFile("/index.html", mounts)).toBe(path.join(folder, "index.html"));
    expect(resolveFile(`/${encodeURIComponent("客户 1.html")}`, mounts)).toBe(
      path.join(folder, "客户 1.html"),
    );
  });

  it("finds office.js's own pages in any case and with a backslash", () => {
    const consent = path.join(folder, "office/agaveerrorux/index.html");
    expect(resolveFile("/office-js/AgaveErrorUX/index.html", mounts)).toBe(consent);
    expect(resolveFile("/office-js/AgaveErrorUX%5CIndex.html", mounts)).toBe(consent);
  });

  it.each(["/../secret", "/%2e%2e/secret", "/office-js/..%5c..%5csecret", "/%00", "/%E0%A4%A"])(
    "never leaves its folders: %s",
    (url) => {
      expect(resolveFile(url, mounts)).toBeNull();
    },
  );

  it("does not list folders or guess names", () => {
    expect(resolveFile("/office", mounts)).toBeNull();
    expect(resolveFile("/INDEX.HTML", mounts)).toBeNull();
  });
});
