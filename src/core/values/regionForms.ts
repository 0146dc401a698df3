import { allDivisions, type Division } from "../reference/divisions";
import { renamedDivisions } from "../reference/renamedDivisions";

/** One spelling of a division. */
export interface RegionForm {
  readonly text: string;
  readonly division: Division;
  /** The official name in force; short and former names are not. */
  readonly isFull: boolean;
}

const keyLength = 2;
let forms: ReadonlyMap<string, readonly RegionForm[]> | undefined;

/** Spellings that begin with the two characters at `at`, the longest first. */
export function regionFormsAt(text: string, at: number): readonly RegionForm[] {
  forms ??= buildForms();
  return forms.get(text.slice(at, at + keyLength)) ?? [];
}

function buildForms(): ReadonlyMap<string, readonly RegionForm[]> {
  const map = new Map<string, RegionForm[]>();
  for (const form of allForms()) {
    const key = form.text.slice(0, keyLength);
    const same = map.get(key);
    if (same) same.push(form);
    else map.set(key, [form]);
  }
  for (const same of map.values()) same.sort((a, b) => b.text.length - a.text.length);
  return map;
}

function* allForms(): Generator<RegionForm> {
  const { all, byCode } = allDivisions();
  for (const division of all) {
    yield { text: division.name, division, isFull: true };
    for (const text of shortForms(division)) yield { text, division, isFull: false };
  }
  for (const [text, code] of renamedDivisions) {
    const division = byCode.get(code);
    if (division) yield { text, division, isFull: false };
  }
}

/** A town or street is known by its full name only; 内蒙 and 广西省 are said although they are not right. */
function shortForms(division: Division): readonly string[] {
  const { level, name, shortName } = division;
  if (level === "province") {
    const more =
      name.endsWith("区") && !name.endsWith("行政区") ? [`${shortName}省`, `${shortName}自治区`] : [];
    return [shortName, ...more, ...(shortName === "内蒙古" ? ["内蒙"] : [])];
  }
  if (shortName === name || /[镇道]$/.test(name)) return [];
  if (name.endsWith("自治州")) return [shortName, `${shortName}州`];
  if (level === "district" && /自治[县旗]$/.test(name)) return [shortName, shortName + name.slice(-1)];
  return [shortName];
}
