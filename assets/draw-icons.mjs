// Draws assets/icons/*.png from assets/svg/*.svg: `node assets/draw-icons.mjs PATH_TO_CHROMIUM`.
// The client caches icons by name, so a changed drawing needs a new name.
import fs from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";

const here = import.meta.dirname;
const sizes = [16, 20, 24, 32, 40, 48, 64, 80];
const browser = await chromium.launch({ executablePath: process.argv[2], args: ["--no-sandbox"] });
const page = await browser.newPage();
for (const file of fs.readdirSync(path.join(here, "svg"))) {
  const svg = fs.readFileSync(path.join(here, "svg", file), "utf8");
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    const name = `${path.basename(file, ".svg")}-${size}.png`;
    await page.screenshot({ path: path.join(here, "icons", name), omitBackground: true });
  }
}
await browser.close();
