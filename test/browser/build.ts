import { execFileSync } from "node:child_process";
import path from "node:path";

/** Builds what the browser tests open: the add-in as Excel would load it, the host page and its server. */
// biome-ignore lint/style/noDefaultExport: jest takes a global set-up from the default export
export default function build(): void {
  const root = path.resolve(__dirname, "../..");
  const webpack = path.join(root, "node_modules/webpack/bin/webpack.js");
  execFileSync(process.execPath, [webpack, "--stats", "errors-warnings"], { cwd: root, stdio: "inherit" });
}
