import fs from "node:fs";

/** One line of a CSV file as cells; quotes doubled inside quotes. */
function cellsOf(line) {
  const cells = [];
  const pattern = /("(?:[^"]|"")*"|[^,]*)(,|$)/y;
  for (;;) {
    const match = pattern.exec(line);
    if (match === null) return cells;
    const [, cell = "", end] = match;
    cells.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === "") return cells;
  }
}

/** The labelled records of a CSV file with the columns _cluster, company, contact, phone, email, region and address. */
export function readRecords(file) {
  const lines = fs.readFileSync(file, "utf8").split(/\r?\n/).filter(Boolean);
  const head = cellsOf(lines[0] ?? "");
  const at = (name) => head.indexOf(name);
  const fields = ["company", "contact", "phone", "email", "region", "address"];
  const rows = lines.slice(1).map((line) => {
    const cells = cellsOf(line);
    return fields.map((field) => cells[at(field)] ?? "");
  });
  const labels = lines.slice(1).map((line) => cellsOf(line)[at("_cluster")] ?? "");
  return { rows, labels };
}

const forms =
  /(?:股份|集团|控股)?(?:有限|责任|有限责任)?公司$|\(.*?\)|（.*?）|\b(?:inc|ltd|llc|co|corp|company|limited)\b\.?/gi;

/** A name as a peer gets it: half width, small letters, no legal form, no blanks. */
export const prepared = (name) =>
  name
    .normalize("NFKC")
    .toLowerCase()
    .replace(forms, "")
    .replace(/[\s·.,-]/g, "");

/** The last eight digits, what most peers would be given. */
export const digitsOf = (phone) => phone.normalize("NFKC").replace(/\D/g, "").slice(-8);

function pairsIn(labels) {
  const counts = new Map();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  let pairs = 0;
  for (const count of counts.values()) pairs += (count * (count - 1)) / 2;
  return pairs;
}

/** Recall and precision of scored pairs at the threshold that is best for the peer, found afterwards. */
export function bestRates(pairs, labels) {
  const total = pairsIn(labels);
  const sorted = [...pairs].sort((x, y) => y[2] - x[2]);
  let right = 0;
  let best = { f1: 0, recall: 0, precision: 0 };
  sorted.forEach(([a, b, score], at) => {
    if (labels[a] === labels[b]) right += 1;
    if (sorted[at + 1]?.[2] === score) return;
    const recall = right / total;
    const precision = right / (at + 1);
    const f1 = (2 * recall * precision) / (recall + precision || 1);
    if (f1 > best.f1) best = { f1, recall, precision };
  });
  return best;
}
