import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

/*
 * The SQL Splink 5 would emit: equality joins one after the other, each without the pairs of those before, then
 * comparison levels as CASE and the sum of match weights. No training: weights are set by hand, as ours are.
 */
const prepare = (source) => `
  create table t as select row_number() over () - 1 as id, *,
    regexp_replace(regexp_replace(lower(nfc_normalize(company)), '(股份|集团|控股)?(有限|责任|有限责任)?公司$', ''), '[\\s·.,()（）-]', '', 'g') as name,
    right(regexp_replace(phone, '\\D', '', 'g'), 8) as tel, lower(trim(email)) as mail
  from ${source}`;

const rules = [
  "l.name = r.name and l.name <> ''",
  "l.tel = r.tel and length(l.tel) >= 7",
  "l.mail = r.mail and l.mail <> ''",
  "l.address = r.address and length(l.address) >= 6",
  "left(l.name, 4) = left(r.name, 4) and length(l.name) >= 4",
  "l.contact = r.contact and l.region = r.region and l.contact <> '' and l.region <> ''",
];

const blocked = rules
  .map((rule, at) => {
    const before = rules.slice(0, at).map((other) => `and not coalesce(${other}, false)`);
    return `select l.id as a, r.id as b from t l join t r on ${rule} and l.id < r.id ${before.join(" ")}`;
  })
  .join("\nunion all\n");

const levels = `
  case when l.name = r.name then 11 when l.name = '' or r.name = '' then 0
    when jaro_winkler_similarity(l.name, r.name) >= 0.92 then 7
    when jaro_winkler_similarity(l.name, r.name) >= 0.8 then 3 else -5 end
  + case when l.tel = '' or r.tel = '' then 0 when l.tel = r.tel then 9 else -2 end
  + case when l.mail = '' or r.mail = '' then 0 when l.mail = r.mail then 9 else -1.5 end
  + case when l.contact = '' or r.contact = '' then 0 when l.contact = r.contact then 6 when left(l.contact, 1) = left(r.contact, 1) then 1 else -1.5 end
  + case when l.region = '' or r.region = '' then 0 when l.region = r.region then 3 else -1 end
  + case when l.address = '' or r.address = '' then 0 when l.address = r.address then 8
      when jaro_winkler_similarity(l.address, r.address) >= 0.9 then 5 else -1 end`;

const scored = `with p as (${blocked})
  select a, b, ${levels} as weight from p join t l on l.id = a join t r on r.id = b where weight >= 4`;

const sourceOf = (file) =>
  `read_csv('${file}', header = true, all_varchar = true, quote = '"', nullstr = '\\0')`;

/** A database in memory: `run` a statement, or give its `rows`. */
export async function createDuckdbNative() {
  const { DuckDBInstance } = await import("@duckdb/node-api");
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  return {
    run: (sql) => connection.run(sql),
    rows: async (sql) => (await connection.runAndReadAll(sql)).getRows(),
  };
}

export async function duckdbNative(_rows, file) {
  const { run, rows } = await createDuckdbNative();
  await run(prepare(sourceOf(path.resolve(file))));
  return (await rows(scored)).map((row) => row.map(Number));
}

/** The same in WebAssembly, on this thread; `files` by the name they have in SQL. */
export async function createDuckdbWasm(files) {
  const require = createRequire(import.meta.url);
  const folder = path.dirname(require.resolve("@duckdb/duckdb-wasm"));
  const duckdb = require(path.join(folder, "duckdb-node-blocking.cjs"));
  const bundle = (kind) => ({ mainModule: path.join(folder, `duckdb-${kind}.wasm`), mainWorker: "" });
  const bindings = await duckdb.createDuckDB(
    { mvp: bundle("mvp"), eh: bundle("eh") },
    new duckdb.VoidLogger(),
    duckdb.NODE_RUNTIME,
  );
  await bindings.instantiate(() => {});
  for (const [name, file] of Object.entries(files))
    bindings.registerFileBuffer(name, new Uint8Array(fs.readFileSync(file)));
  return { connection: bindings.connect() };
}

export async function duckdbWasm(_rows, file) {
  const { connection } = await createDuckdbWasm({ "records.csv": file });
  connection.query(prepare(sourceOf("records.csv")));
  const table = connection.query(scored);
  const [a, b, weight] = ["a", "b", "weight"].map((name) => table.getChild(name));
  return Array.from({ length: table.numRows }, (_, i) => [
    Number(a.get(i)),
    Number(b.get(i)),
    decimal(weight.get(i)),
  ]);
}

/** Arrow gives a decimal with one place as its digits. */
const decimal = (value) => Number(typeof value === "number" ? value : (value?.[0] ?? value)) / 10;
