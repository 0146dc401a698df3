/*
 * How long the pane's thread computes in one go while 1,000 rows are recognised, their columns shown, and the standard
 * sheets planned and installed, in a real browser.
 *   npx webpack && node test/bench/setupBlocks.mjs [rows]
 * Host and pane share one thread here. A profile tells them apart: what runs under a script of the add-in is the
 * add-in's, all else (the grid, the host's answers, layout and paint) is the host's or the browser's.
 */
import { onPage, outermost, trace } from "./chromiumTrace.mjs";

const rows = Number(process.argv[2] ?? 1_000);
const patience = { timeout: 120_000 };
/** The most the pane may be frozen, in milliseconds. */
const limit = 50;

/** Invented customers in thirty columns, contacts and addresses mixed. */
function customersCsv() {
  const cities = ["浙江省杭州市西湖区", "广东省深圳市南山区", "江苏省苏州市吴中区", "四川省成都市武侯区"];
  const more =
    "邮编,所属行业,企业规模,责任人,客户状态,标签,主营业务,登记日期,下次跟进,付款方式,币种,开户行,税号,传真,网址,职位,车牌,区域经理,备用一,备用二,备用三,备用四";
  const rest = more.split(",").map((heading) => `${heading}内容`);
  const lines = [`客户编号,公司名称,联系人,联系方式,地址,客户来源,成立日期,备注,${more}`];
  for (let i = 0; i < rows; i++) {
    const name = [...String(i + 1_000)].map((digit) => "云杉远帆青禾海棠北岸"[digit]).join("");
    const contact = `13${100_000_000 + i * 7_919} / a${i}@example.cn`;
    const place = `${cities[i % cities.length]}文三路${i}号`;
    lines.push(
      `C${100_000 + i},${name}科技有限公司,张三,${contact},${place},展会,2015-03-0${(i % 9) + 1},备注${i},${rest}`,
    );
  }
  return `\ufeff${lines.join("\r\n")}\r\n`;
}

const steps = [];

/** Runs one step between two marks of the trace. */
async function step(page, name, act) {
  const mark = (end) => page.evaluate((text) => void performance.mark(text), `${end} ${name}`);
  steps.push(name);
  await mark("begin");
  await act();
  await mark("end");
}

async function setUp(page, file) {
  const pane = page.frameLocator("iframe");
  const press = (name) => pane.getByRole("button", { name }).first().click(patience);
  await pane.getByText("已识别的表").waitFor(patience);
  await step(page, "open and recognise", async () => {
    await page.setInputFiles("#file", file);
    await page.getByRole("heading", { name: /^customers/ }).waitFor(patience);
    await pane.getByText("customers").first().waitFor(patience);
  });
  await step(page, "columns shown", async () => {
    await press("调整列对应");
    await pane.getByText("公司名称").first().waitFor(patience);
  });
  await step(page, "columns split", async () => {
    await press(/^拆分列/);
    await pane.getByText(/^拆成/).first().waitFor(patience);
  });
  await step(page, "install planned", async () => {
    await page.click("#ribbon-Install");
    await pane.getByRole("button", { name: /^新建 / }).waitFor(patience);
  });
  await step(page, "install", async () => {
    await press(/^新建 /);
    await pane.getByText("标准表已建好").waitFor(patience);
  });
}

/** Whether a node of the profile or one that called it is a script of the add-in. */
function ofAddin(profile) {
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const parents = new Map(
    profile.nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])),
  );
  const known = new Map();
  const isAddin = (id) => {
    if (!known.has(id)) {
      const own = /\/addin\/|taskpane/.test(nodes.get(id)?.callFrame.url ?? "");
      known.set(id, own || (parents.has(id) && isAddin(parents.get(id))));
    }
    return known.get(id);
  };
  return { isAddin, nodes };
}

/** Samples of the profile with the microseconds each stands for. */
function samplesOf(profile) {
  let at = profile.startTime;
  return profile.samples.map((node, i) => {
    at += profile.timeDeltas[i];
    return { node, at, lasts: profile.timeDeltas[i + 1] ?? 0 };
  });
}

function tell(events, profile) {
  const marks = events.filter(({ cat, name }) => cat.includes("user_timing") && /^(begin|end) /.test(name));
  const { pid, tid } = marks[0];
  const tasks = outermost(
    events.filter(
      (event) => event.pid === pid && event.tid === tid && event.ph === "X" && /RunTask$/.test(event.name),
    ),
  );
  const { isAddin, nodes } = ofAddin(profile);
  const samples = samplesOf(profile);
  for (const name of steps) {
    const at = (end) => marks.find((mark) => mark.name === `${end} ${name}`).ts;
    const [from, till] = [at("begin"), at("end")];
    const inside = tasks.filter(({ ts, dur }) => ts + dur > from && ts < till);
    const weighed = inside.map((task) => {
      const own = samples.filter(
        (each) => each.at >= task.ts && each.at < task.ts + task.dur && isAddin(each.node),
      );
      // Samples tell time that passed; a busy machine gives a task only a part of it.
      const share = Math.min(1, (task.tdur ?? task.dur) / task.dur);
      return { task, own, addin: (share * own.reduce((sum, { lasts }) => sum + lasts, 0)) / 1000 };
    });
    const longest = (of) => Math.max(0, ...weighed.map(of));
    const over = weighed.filter(({ addin }) => addin > limit);
    console.log(
      `${name.padEnd(18)} ${((till - from) / 1000).toFixed(0).padStart(6)} ms · longest task computing ${longest(({ task }) => (task.tdur ?? 0) / 1000).toFixed(1)} ms, of the add-in ${longest(({ addin }) => addin).toFixed(1)} ms · ${over.length} tasks of the add-in over ${limit} ms`,
    );
    for (const { own, addin } of over) {
      const by = new Map();
      for (const { node, lasts } of own) {
        const { functionName, url, lineNumber, columnNumber } = nodes.get(node).callFrame;
        const where = `${functionName || "(anonymous)"} ${url.split("/").at(-1)}:${lineNumber}:${columnNumber}`;
        by.set(where, (by.get(where) ?? 0) + lasts / 1000);
      }
      const top = [...by].sort((a, b) => b[1] - a[1]).slice(0, 6);
      console.log(
        `    ${addin.toFixed(0)} ms: ${top.map(([where, ms]) => `${where} ${ms.toFixed(1)}`).join(" · ")}`,
      );
    }
  }
}

await onPage(customersCsv(), async ({ browser, context, page, file }) => {
  const tools = await context.newCDPSession(page);
  await tools.send("Profiler.enable");
  await tools.send("Profiler.setSamplingInterval", { interval: 500 });
  await trace(page);
  await tools.send("Profiler.start");
  await setUp(page, file);
  const { profile } = await tools.send("Profiler.stop");
  tell(JSON.parse(await browser.stopTracing()).traceEvents, profile);
});
