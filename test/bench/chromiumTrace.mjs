/* What the measurements in a real browser share: the server, the browser, and the tasks of a trace. */
import { spawn } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

export function startServer() {
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

export async function launch() {
  const args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"];
  const own = process.env.BROWSER_PATH;
  if (own) return chromium.launch({ executablePath: own, args });
  process.env.AWS_LAMBDA_JS_RUNTIME ??= "nodejs20.x";
  const { default: packed } = await import("@sparticuz/chromium");
  return chromium.launch({ executablePath: await packed.executablePath(), args: [...packed.args, ...args] });
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
