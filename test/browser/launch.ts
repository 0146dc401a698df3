import { existsSync } from "node:fs";
import path from "node:path";
import { type Browser, chromium } from "playwright-core";

const installed: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: [
    "/usr/bin/google-chrome",
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/microsoft-edge",
  ],
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  win32: ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((folder) => [
    path.join(process.env[folder] ?? "C:\\", "Google\\Chrome\\Application\\chrome.exe"),
    path.join(process.env[folder] ?? "C:\\", "Microsoft\\Edge\\Application\\msedge.exe"),
  ]),
};

/** Quiet flags: no sandbox because CI runs as root, no background traffic because the tests forbid every request. */
const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * An installed Chrome, Chromium or Edge (or the one BROWSER_PATH names), else the Chromium that comes as an npm
 * package. Never skips: without any browser it throws.
 */
export async function launch(): Promise<Browser> {
  const own = process.env.BROWSER_PATH ?? installed[process.platform]?.find((file) => existsSync(file));
  if (own !== undefined) return chromium.launch({ executablePath: own, args: flags });
  // The package unpacks the libraries a bare system lacks only where it believes to be in this runtime.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= "nodejs20.x";
  const { default: packed } = await import("@sparticuz/chromium");
  return chromium.launch({ executablePath: await packed.executablePath(), args: [...packed.args, ...flags] });
}
