/* What the measurements in a real browser share: the server, the browser, and the tasks of a trace. */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

function startServer() {
  const server = spawn(process.execPath, [path.join(root, "dist/node/server.js"), "--port", "0"]);
  return new Promise((resolve, reject) => {
    let output = "";
    const read = (text) => {
      output += text;
      const [url] = /https?:\/\/localhost:\d+/.exec(output) ?? [];
      if (url) resolve({ server, url });
    };
    server.stdout.on("data", read);
    server.stderr.on("data", read);
    server.once("exit", () => reject(new Error(output)));
  });
}

async function launch() {
  const args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"];
  const own = process.env.BROWSER_PATH;
  if (own) return chromium.launch({ executablePath: own, args });
  process.env.AWS_LAMBDA_JS_RUNTIME ??= "nodejs20.x";
  const { default: packed } = await import("@sparticuz/chromium");
  return chromium.launch({ executablePath: await packed.executablePath(), args: [...packed.args, ...args] });
}

/**
 * Opens the page with the pane for as long as `measure` takes; `file` is a CSV to drop on it. `watch` runs in every frame
 * before its own scripts.
 */
export async function onPage(csv, measure, watch = null) {
  const folder = mkdtempSync(path.join(tmpdir(), "bench-"));
  const file = path.join(folder, "customers.csv");
  writeFileSync(file, csv);
  const { server, url } = await startServer();
  const browser = await launch();
  try {
    const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: "zh-CN" });
    if (watch) await context.addInitScript(watch);
    const page = await context.newPage();
    await page.goto(url);
    await page.locator("iframe").waitFor({ timeout: 120_000 });
    await measure({ browser, context, page, file });
  } finally {
    await browser.close();
    server.kill();
    rmSync(folder, { recursive: true });
  }
}

/** Records what the page's thread does; `stopTracing` of the browser gives it. */
export function trace(page) {
  const categories = ["toplevel", "disabled-by-default-devtools.timeline", "blink.user_timing"];
  return page.context().browser().startTracing(page, { categories });
}

/** The browser traces one task on several levels. */
export function outermost(tasks) {
  let end = 0;
  return [...tasks]
    .sort((a, b) => a.ts - b.ts || b.dur - a.dur)
    .filter(({ ts, dur }) => {
      if (ts < end) return false;
      end = ts + dur;
      return true;
    });
}
