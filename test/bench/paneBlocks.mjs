/*
 * How long the pane's thread is blocked while 100,000 customers are read and matched, in a real browser.
 *   npx webpack && node test/bench/paneBlocks.mjs [rows]
 * Host and pane share one thread here: what the host takes to answer a read counts as well, in Excel it would not.
 */
import { onPage, outermost, trace } from "./chromiumTrace.mjs";

const rows = Number(process.argv[2] ?? 100_000);
const patience = { timeout: 300_000 };

/** Invented companies, one in twelve entered twice with the same phone. */
function customersCsv() {
  let state = 7;
  const random = (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const pick = (list) => list[random(list.length)];
  const syllables = [..."云杉远帆青禾海棠北岸松涛晨曦明湖长风恒通嘉泰瑞丰启航思源卓越天成华彩金石银河"];
  const cities = ["杭州", "深圳", "上海", "苏州", "成都", "武汉"];
  const trades = ["科技", "食品", "物流", "建材", "机械", "服饰", "医疗器械", "环保设备"];
  const lines = ["客户编号,企业名称,联系人,联系电话,所在地区,责任人,备注"];
  let last = ["", ""];
  for (let i = 0; i < rows; i++) {
    const three = () => `${pick(syllables)}${pick(syllables)}${pick(syllables)}`;
    if (i % 12 === 11) last = [last[0].replace("有限公司", "有限责任公司"), last[1]];
    else
      last = [`${pick(cities)}${three()}${pick(trades)}有限公司`, `13${100_000_000 + random(899_999_999)}`];
    const person = () => `${pick([..."王李张刘陈杨赵黄"])}${pick(syllables)}`;
    lines.push(`C${100_000 + i},${last[0]},${person()},${last[1]},${pick(cities)}市,${person()},备注${i}`);
  }
  return `\ufeff${lines.join("\r\n")}\r\n`;
}

/** Runs in every frame: marks in the trace when the worker was asked what, and when it had answered. */
function watch() {
  const post = Worker.prototype.postMessage;
  Worker.prototype.postMessage = function (message, ...rest) {
    performance.mark(`asked ${message.method}`);
    post.call(this, message, ...rest);
    this.addEventListener("message", ({ data }) => {
      if (data.id === message.id && data.kind !== "progress") performance.mark(`answered ${message.method}`);
    });
  };
}

async function findDuplicates(page, file) {
  const pane = page.frameLocator("iframe");
  await pane.getByText("已识别的表").waitFor(patience);
  await page.setInputFiles("#file", file);
  await page.getByRole("heading", { name: /^customers/ }).waitFor(patience);
  await pane.getByText("customers").first().waitFor(patience);
  await page.click("#ribbon-Duplicates");
  await pane.getByText("确定").first().waitFor(patience);
  // The first groups are drawn.
  await page.waitForTimeout(2000);
}

/** Trace times and durations are microseconds; `tdur` is what a task used of the processor. */
function tell(events) {
  const marks = events.filter(
    ({ cat, name }) => cat.includes("user_timing") && /^(asked|answered) /.test(name),
  );
  const at = (name) => marks.find((mark) => mark.name === name).ts;
  const { pid, tid } = marks[0];
  const tasks = outermost(
    events.filter(
      (event) => event.pid === pid && event.tid === tid && event.ph === "X" && /RunTask$/.test(event.name),
    ),
  );
  const matched = at("answered findDuplicates");
  const spans = {
    reading: [at("asked open"), at("asked close")],
    "column pass": [at("asked close"), at("answered close")],
    matching: [at("asked findDuplicates"), matched],
    "first groups": [matched, matched + 2_000_000],
  };
  for (const [name, [from, till]] of Object.entries(spans)) {
    // The task that takes the answer belongs to what follows.
    const inside = tasks.filter(({ ts, dur }) => ts + dur > from && ts + dur <= till);
    const longest = (of) => Math.max(0, ...inside.map(of)) / 1000;
    const wall = longest(({ dur }) => dur);
    const cpu = longest(({ tdur = 0 }) => tdur);
    const long = inside.filter(({ tdur = 0 }) => tdur > 16_000).length;
    const took = (till - from) / 1000;
    console.log(
      `${name.padEnd(12)} ${took.toFixed(0).padStart(5)} ms · longest task ${wall.toFixed(1)} ms, of it computing (longest) ${cpu.toFixed(1)} ms · ${long} of ${inside.length} tasks computed over 16 ms`,
    );
  }
}

await onPage(
  customersCsv(),
  async ({ browser, page, file }) => {
    await trace(page);
    await findDuplicates(page, file);
    tell(JSON.parse(await browser.stopTracing()).traceEvents);
  },
  watch,
);
