/*
 * How long the pane's thread is held by a list of 10,000 findings of one rule: when it is opened, and frame by frame
 * when it is scrolled slowly, by whole pages, and to and fro from end to end. In a real browser:
 *   npx webpack && node test/bench/findingList.mjs [findings]
 * Figures are what tasks of the thread used of the processor; a host that shares the thread is idle meanwhile.
 */
import { onPage, outermost, trace } from "./chromiumTrace.mjs";

const findings = Number(process.argv[2] ?? 10_000);
const patience = { timeout: 300_000 };
const frames = 120;

/** Every fourth customer's number lacks a digit: too few for one card of the whole column. */
function customersCsv() {
  const lines = ["客户编号,企业名称,联系人,联系电话,所在地区,责任人"];
  for (let i = 0; i < findings * 4; i++) {
    const name = [...String(100_000 + i)].map((digit) => "云杉远帆青禾海棠北岸"[digit]).join("");
    const phone = i % 4 === 0 ? `139${1_000_000 + i}` : `139${10_000_000 + i}`;
    lines.push(`C${100_000 + i},杭州${name}科技有限公司,张伟,${phone},浙江省杭州市西湖区,李敏`);
  }
  return `\ufeff${lines.join("\r\n")}\r\n`;
}

/** Scrolls the list by `step` px a frame and marks the trace around it; runs in the pane. */
async function scroll(_body, [name, step, count]) {
  let page = document.querySelector("ul[aria-label] li[aria-posinset]");
  while (
    page &&
    !(page.scrollHeight > page.clientHeight + 1 && /auto|scroll/.test(getComputedStyle(page).overflowY))
  )
    page = page.parentElement;
  if (!page) throw new Error("Nothing scrolls.");
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  await frame();
  performance.mark(`begin ${name}`);
  for (let i = 0; i < count; i++) {
    if (step === "ends") page.scrollTop = i % 2 === 0 ? page.scrollHeight : 0;
    else page.scrollTop += step === "page" ? page.clientHeight : step;
    await frame();
  }
  performance.mark(`end ${name}`);
}

/** Opens the largest rule by a click of its own making, so that nothing of this script runs on the thread meanwhile. */
async function openList(page, pane) {
  const link = pane.getByText(/^查看/).first();
  await link.evaluate((element) => {
    setTimeout(() => {
      performance.mark("begin mount");
      element.click();
    }, 500);
  });
  await page.waitForTimeout(2000);
  await pane.locator("body").evaluate(() => void performance.mark("end mount"));
  const row = pane.locator("li[aria-posinset='1']");
  await row.locator("article").waitFor(patience);
  return Number(await row.getAttribute("aria-setsize"));
}

function tell(events) {
  const marks = events.filter(({ cat, name }) => cat.includes("user_timing") && /^(begin|end) /.test(name));
  const { pid, tid } = marks[0];
  const isTask = (event) =>
    event.pid === pid && event.tid === tid && event.ph === "X" && /RunTask$/.test(event.name);
  const tasks = outermost(events.filter(isTask));
  for (const { name, ts: from } of marks.filter((mark) => mark.name.startsWith("begin "))) {
    const till = marks.find((mark) => mark.name === name.replace("begin", "end")).ts;
    const used = tasks
      .filter(({ ts, dur }) => ts + dur > from && ts < till)
      .map(({ tdur = 0 }) => tdur / 1000)
      .sort((a, b) => b - a);
    const sum = used.reduce((all, one) => all + one, 0);
    const each = name === "begin mount" ? "" : ` · ${(sum / frames).toFixed(1)} ms a frame`;
    const longest = used.slice(0, 4).map((ms) => ms.toFixed(1));
    const long = used.filter((ms) => ms > 16).length;
    console.log(
      `${name.slice(6).padEnd(10)} ${sum.toFixed(0).padStart(5)} ms computing${each} · longest tasks ${longest.join(", ")} ms · ${long} over 16 ms`,
    );
  }
}

await onPage(customersCsv(), async ({ browser, page, file }) => {
  const pane = page.frameLocator("iframe");
  await pane.getByText("已识别的表").waitFor(patience);
  await page.setInputFiles("#file", file);
  await page.getByRole("heading", { name: /^customers/ }).waitFor(patience);
  await pane.getByText("customers").first().waitFor(patience);
  await page.click("#ribbon-Inspect");
  await pane.getByText(/^查看/).first().waitFor(patience);
  // What follows an inspection (the groups drawn, the memory tidied) is not the list's.
  await page.waitForTimeout(2000);
  await trace(page);
  console.log(`${await openList(page, pane)} findings`);
  const body = pane.locator("body");
  for (const [name, step] of [
    ["slowly", 40],
    ["by pages", "page"],
    ["ends", "ends"],
  ])
    await body.evaluate(scroll, [name, step, frames]);
  tell(JSON.parse(await browser.stopTracing()).traceEvents);
});
