import { type ChildProcess, spawn } from "node:child_process";
import path from "node:path";

export interface RunningServer {
  readonly url: string;
  /** What it told the terminal. */
  readonly output: () => string;
  stop(): Promise<void>;
}

const program = path.resolve(__dirname, "../../dist/node/server.js");

/** `npm start` without the build, on a port of its own; resolves when it says where the page is. */
export function startServer(...args: readonly string[]): Promise<RunningServer> {
  const server = spawn(process.execPath, [program, "--port", "0", ...args], { stdio: "pipe" });
  let output = "";
  return new Promise((resolve, reject) => {
    const read = (text: Buffer) => {
      output += text.toString();
      const [url] = /https?:\/\/localhost:\d+/.exec(output) ?? [];
      if (url !== undefined) resolve({ url: `${url}/`, output: () => output, stop: () => stop(server) });
    };
    server.stdout.on("data", read);
    server.stderr.on("data", read);
    server.once("exit", (code) => reject(new Error(`The server ended with ${code}:\n${output}`)));
  });
}

function stop(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (server.exitCode !== null) resolve();
    server.once("exit", () => resolve());
    server.kill();
  });
}
