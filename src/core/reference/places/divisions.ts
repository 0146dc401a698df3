import { divisionsTable } from "../generated/divisionsTable";
import { peoples } from "./peoples";

type DivisionLevel = "province" | "city" | "district";

/** A province, prefecture or county of China. County-level cities directly under a province have no city. */
export interface Division {
  readonly level: DivisionLevel;
  /** Two, four or six digits (GB/T 2260). */
  readonly code: string;
  readonly name: string;
  /** As people say it: 广东, 深圳, 南山; the full name where nothing may be left out (城区, 盂县). */
  readonly shortName: string;
  /** The next larger division; undefined for a province. */
  readonly parent: Division | undefined;
}

export interface Divisions {
  /** In the order of their codes: provinces each followed by their cities with their districts. */
  readonly all: readonly Division[];
  readonly byCode: ReadonlyMap<string, Division>;
  readonly childrenOf: ReadonlyMap<string, readonly Division[]>;
}

const provinceEnd = /(?:壮族|回族|维吾尔)?自治区$|特别行政区$|[省市]$/;
const cityEnd = new RegExp(`(?:(?:${peoples})族?)*自治州$|地区$|[市盟县]$`);
const districtEnd = new RegExp(`(?:(?:${peoples})族?|各族)+自治[县旗]$|新区$|街道$|[区县市旗镇]$`);

function shortNameOf(level: DivisionLevel, name: string): string {
  const end = level === "province" ? provinceEnd : level === "city" ? cityEnd : districtEnd;
  const short = name.replace(end, "");
  return short.length >= 2 ? short : name;
}

let divisions: Divisions | undefined;

/** All divisions; decoded at the first call. */
export function allDivisions(): Divisions {
  divisions ??= decode();
  return divisions;
}

function decode(): Divisions {
  const all: Division[] = [];
  for (const line of divisionsTable.split("\n")) decodeProvince(line, all);
  const childrenOf = new Map<string, Division[]>();
  for (const division of all) {
    if (division.parent === undefined) continue;
    const siblings = childrenOf.get(division.parent.code);
    if (siblings) siblings.push(division);
    else childrenOf.set(division.parent.code, [division]);
  }
  return { all, byCode: new Map(all.map((division) => [division.code, division])), childrenOf };
}

/** "44广东省=广州市:03荔湾区,…;韶关市:…": codes stand only where they do not follow the one before. */
function decodeProvince(line: string, all: Division[]): void {
  const equals = line.indexOf("=");
  const province = divisionOf("province", line.slice(0, 2), line.slice(2, equals), undefined);
  all.push(province);
  let cityCode = 0;
  for (const text of line.slice(equals + 1).split(";")) {
    const coded = codedText(text, cityCode);
    cityCode = coded.code;
    decodeCity(coded.rest, province, province.code + twoDigits(cityCode), all);
  }
}

function decodeCity(text: string, province: Division, code: string, all: Division[]): void {
  const colon = text.indexOf(":");
  const name = text.slice(0, colon);
  const city = name === "" ? undefined : divisionOf("city", code, name, province);
  if (city) all.push(city);
  let districtCode = 0;
  for (const part of text.slice(colon + 1).split(",")) {
    if (part === "") continue;
    const coded = codedText(part, districtCode);
    districtCode = coded.code;
    all.push(divisionOf("district", code + twoDigits(districtCode), coded.rest, city ?? province));
  }
}

function codedText(text: string, previous: number): { code: number; rest: string } {
  const digits = /^\d{2}/.exec(text)?.[0];
  return digits === undefined
    ? { code: previous + 1, rest: text }
    : { code: Number(digits), rest: text.slice(2) };
}

function divisionOf(
  level: DivisionLevel,
  code: string,
  name: string,
  parent: Division | undefined,
): Division {
  return { level, code, name, shortName: shortNameOf(level, name), parent };
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

/** The province whose division code begins with these two digits. */
export function provinceByCode(twoDigitCode: string): Division | undefined {
  return allDivisions().byCode.get(twoDigitCode);
}
