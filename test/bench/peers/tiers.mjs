import { execFileSync } from "node:child_process";
import fs from "node:fs";
import { fileURLToPath } from "node:url";
import { createDuckdbNative, createDuckdbWasm } from "./duckdb.mjs";

/*
 * npm install, then: npm run tiers -- CUSTOMERS.csv TRANSACTIONS.csv [BENCH.js]. Every peer sorts the same customers into
 * tiers in a process of its own, cold: net amount and orders of a year, days since the first and the last purchase, the
 * ranks of three of them weighted 50/30/20, lines at 80 and 60, lost after a year. Ours (BENCH.js, dist/node/bench.js)
 * does more: own rhythm, full refunds, several lines of an order, currencies, what is left out and why.
 */
const asOf = "2024-12-31";
const year = 365;

const load = (customers, transactions) => `
  create table c as select 客户编号 as id from read_csv('${customers}', header = true);
  create table t as select 客户编号 as id, 订单号 as no, 交易日期 as day, 金额 as amount, 交易类型 as kind, 订单状态 as status
    from read_csv('${transactions}', header = true)`;

const tiers = `
  with d as (
    select id, no, day, abs(amount) as amount, kind = '购买' as bought, day > date '${asOf}' - ${year} as recent
    from t where status is distinct from '已取消' and day <= date '${asOf}' and kind in ('购买', '退货', '退款')),
  m as (
    select c.id,
      coalesce(sum(case when bought then amount else -amount end) filter (where recent), 0) as money,
      count(distinct no) filter (where bought and recent) as orders,
      date '${asOf}' - max(day) filter (where bought) as silent, date '${asOf}' - min(day) filter (where bought) as tenure
    from c left join d on c.id = d.id group by c.id),
  s as (
    select *, 50 * percent_rank() over (order by money) + 30 * percent_rank() over (order by orders)
      + 20 * percent_rank() over (order by tenure) as score
    from m where silent < ${year}),
  r as (
    select case when m.silent is null then 'prospect' when m.silent >= ${year} then 'lost' when s.score >= 80 then 'core'
      when s.score >= 60 then 'potential' else 'regular' end as tier
    from m left join s on m.id = s.id)
  select tier, count(*)::int as customers from r group by tier order by tier`;

async function duckdbNative(customers, transactions, watch) {
  const { run, rows } = await createDuckdbNative();
  for (const statement of load(customers, transactions).split(";")) await run(statement);
  watch("read");
  const counted = Object.fromEntries(await rows(tiers));
  watch("tier");
  return counted;
}

async function duckdbWasm(customers, transactions, watch) {
  const { connection } = await createDuckdbWasm({
    "customers.csv": customers,
    "transactions.csv": transactions,
  });
  for (const statement of load("customers.csv", "transactions.csv").split(";")) connection.query(statement);
  watch("read");
  const table = connection.query(tiers);
  const [names, counts] = ["tier", "customers"].map((name) => table.getChild(name));
  const counted = Object.fromEntries(
    Array.from({ length: table.numRows }, (_, i) => [names.get(i), counts.get(i)]),
  );
  watch("tier");
  return counted;
}

const columnsOf = (file, names) => {
  const [head = "", ...lines] = fs
    .readFileSync(file, "utf8")
    .replace(/^\ufeff/, "")
    .trimEnd()
    .split(/\r?\n/);
  const at = names.map((name) => head.split(",").indexOf(name));
  const columns = names.map(() => []);
  for (const line of lines) {
    const cells = line.split(",");
    at.forEach((position, i) => {
      columns[i].push(cells[position]);
    });
  }
  return columns;
};

async function arquero(customers, transactions, watch) {
  const { desc, op, table } = await import("arquero");
  const [ids] = columnsOf(customers, ["客户编号"]);
  const names = ["客户编号", "订单号", "交易日期", "金额", "交易类型", "订单状态"];
  const [id, no, days, amounts, kind, status] = columnsOf(transactions, names);
  const dayOf = (text) => Date.parse(text) / 86_400_000;
  const rows = table({
    id,
    no,
    day: days.map(dayOf),
    amount: amounts.map((text) => Math.abs(Number(text))),
    kind,
    status,
  });
  watch("read");
  const end = dayOf(asOf);
  const measured = rows
    .params({ end, since: end - year })
    .filter(
      (d, $) => d.status !== "已取消" && d.day <= $.end && op.includes(["购买", "退货", "退款"], d.kind),
    )
    .derive({
      net: (d, $) => (d.day <= $.since ? 0 : d.kind === "购买" ? d.amount : -d.amount),
      ordered: (d, $) => (d.kind === "购买" && d.day > $.since ? d.no : null),
      bought: (d) => (d.kind === "购买" ? d.day : null),
    })
    .groupby("id")
    .rollup({
      money: op.sum("net"),
      orders: op.distinct("ordered"),
      last: op.max("bought"),
      first: op.min("bought"),
    });
  const all = table({ id: ids }).join_left(measured, "id").params({ end, year });
  const scored = all
    .filter((d, $) => $.end - d.last < $.year)
    .orderby("money")
    .derive({ m: op.percent_rank() })
    .orderby("orders")
    .derive({ f: op.percent_rank() })
    .orderby(desc("first"))
    .derive({ l: op.percent_rank() })
    .derive({ score: (d) => 50 * d.m + 30 * d.f + 20 * d.l })
    .rollup({
      core: (d) => op.sum(d.score >= 80 ? 1 : 0),
      potential: (d) => op.sum(d.score >= 60 && d.score < 80 ? 1 : 0),
      regular: (d) => op.sum(d.score < 60 ? 1 : 0),
    })
    .object();
  const rest = all
    .rollup({
      lost: (d, $) => op.sum($.end - d.last >= $.year ? 1 : 0),
      prospect: (d) => op.sum(d.last === undefined || d.last === null ? 1 : 0),
    })
    .object();
  watch("tier");
  return { ...scored, ...rest };
}

const peers = { "DuckDB native": duckdbNative, "DuckDB-WASM": duckdbWasm, arquero };
const seconds = (micro) => Math.round(micro / 1e4) / 100;

/** Runs one peer and says what reading the files and tiering took, each in CPU and wall seconds. */
async function runOne(name, customers, transactions) {
  const said = { peer: name };
  let cpu = process.cpuUsage();
  let start = performance.now();
  const memory = process.memoryUsage().rss;
  const watch = (part) => {
    const { user, system } = process.cpuUsage(cpu);
    said[part] = {
      cpuSeconds: seconds(user + system),
      wallSeconds: seconds((performance.now() - start) * 1000),
    };
    cpu = process.cpuUsage();
    start = performance.now();
  };
  const tiers = await peers[name](customers, transactions, watch);
  const growthMb = Math.round((process.resourceUsage().maxRSS * 1024 - memory) / 2 ** 20);
  console.log(JSON.stringify({ ...said, growthMb, tiers }));
}

const [first, ...files] = process.argv.slice(2);
if (first === "--one") await runOne(...files);
else {
  const [transactions, bench] = files;
  const call = (...args) => console.log(execFileSync("node", args, { encoding: "utf8" }).trim());
  if (bench) call(bench, "tier", "--input", first, "--transactions", transactions);
  for (const name of Object.keys(peers))
    call(fileURLToPath(import.meta.url), "--one", name, first, transactions);
}
