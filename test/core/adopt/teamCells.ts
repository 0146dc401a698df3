import type { CellValue } from "../../../src/core/sheets/cell";
import { company, contact, mobile, pick, staffOf } from "./invented";

type Cells = (i: number, words: string) => CellValue;

const mixed = (i: number) => (i * 7) % 16;
const two = (i: number) => String(i).padStart(2, "0");
const given =
  "Anna Brian Carol David Emma Frank Grace Henry Irene Jack Karen Leo Mary Nigel Olive Peter".split(" ");
const surnames =
  "Ashby Barlow Cotter Dunham Ellery Foster Gibbons Harding Ingram Jessop Kirby Lowell Mercer Norris Oakley Prior".split(
    " ",
  );
const reps = ["Tom Hale", "Sue Orton", "Max Dean"];
const firms = surnames.map(
  (name, i) => `${name} ${pick(["Freight Ltd", "Foods LLC", "Media Inc.", "Tools Co"], i)}`,
);
const roads = ["工业园区星湖街", "高新区科技路", "相城区元和路", "吴中区宝带东路"];
const talks = [
  "介绍了新产品，对方希望下周看样品",
  "价格偏高，需要再申请折扣",
  "约好周五到现场测量",
  "对账无误，催促尽快付款",
];
const wishes = [
  "希望缩短交货时间，并提供检测报告",
  "要求更换包装，先寄两件样品来",
  "售后响应慢，希望派人上门",
  "想了解年度返利政策",
];
const plans = [
  "下周三送样品到厂里并跟进报价",
  "整理报价单后发邮件给采购",
  "安排技术人员上门测量",
  "等对方领导审批后再联系",
];
const words = [
  "Showed the new range, they want samples next week",
  "Price too high, asked for a better discount",
  "Agreed to measure on site on Friday",
  "Account is in order, asked to pay soon",
];
const steps = [
  "Send the samples and call about the quote",
  "Replaced the pump and tested it twice",
  "Ask the engineer to visit on Friday",
  "Refund agreed and confirmed by letter",
];
const spanish = [
  "Interesado en la nueva gama, pide muestras",
  "Precio alto, solicita un descuento mayor",
  "Acuerda visita técnica el viernes próximo",
  "Sin novedades, llamar de nuevo en mayo",
];
const japanese = ["株式会社山川製作所", "有限会社北浜商店", "東海部品工業株式会社", "株式会社青葉物産"];
const korean = ["주식회사 한빛산업", "(주)대륙상사", "동방건설 주식회사", "세명유통(주)"];
const german = ["Muster Pumpen GmbH", "Beispiel Technik AG", "Nordtal Handel KG", "Südhof Maschinen GmbH"];
const french = [
  "Atelier du Val SARL",
  "Société Exemple SAS",
  "Boulangerie Modèle SARL",
  "Transports Témoin SA",
];
const iberian = [
  "Talleres Ejemplo S.L.",
  "Comercial Muestra S.A.",
  "Aceites del Sur S.L.",
  "Grupo Modelo S.A.",
];
const numbered = (names: readonly string[]) => (i: number) =>
  `${pick(names, i)}${i < names.length ? "" : ` ${i}`}`;
const code = (prefix: string, number: number) => (prefix === "" ? number : `${prefix}${number}`);

const told = (first: readonly string[], then: readonly string[], i: number) =>
  `${pick(first, i)}${/[a-z]/.test(pick(first, i)) ? ". " : "，"}${pick(then, i + 1 + Math.floor(i / 4))}`;

/** What may stand under a heading, by the word of a drawing (see teamLists). */
export const cellsOf: Readonly<Record<string, Cells>> = {
  firm: (i) => company(i),
  firmR: (i) => company(i % 6),
  short: (i) => company(i).slice(0, 2),
  shop: (i) => `${company(i).slice(0, 2)}${pick(["便利店", "副食店", "烟酒店"], i)}`,
  hospital: (i) =>
    `${pick(["苏州", "无锡", "常州", "南通"], i)}${pick(["第一", "第二", "第三", "中医", "妇幼"], i)}${pick(["人民医院", "医院"], i)}${i > 11 ? "分院" : ""}`,
  person: (i) => contact(i),
  person2: (i) => contact(15 - i),
  personR: (i) => contact(i % 5),
  staff: (i) => staffOf(i),
  mobile: (i) => mobile(mixed(i)),
  hkmobile: (i) => `9${123 + i} 4${100 + mixed(i)}`,
  twmobile: (i) => `0912-345-${100 + mixed(i)}`,
  tel: (i) => `0512-661122${two(mixed(i))}`,
  ukmobile: (i) => `07700 900${100 + mixed(i)}`,
  usphone: (i) => `(937) 555-01${two(mixed(i))}`,
  mail: (i) => `${pick(surnames, i).toLowerCase()}@${pick(["haina", "yunfan"], i)}.example.com`,
  street: (i) => `苏州市${pick(roads, i)}${18 + 5 * mixed(i)}号`,
  estreet: (i) => `${12 + 7 * mixed(i)} ${pick(["Sample Street", "Mill Road", "Park Ave", "Oak Lane"], i)}`,
  zip: (i) => String(45_402 + 31 * mixed(i)),
  id: (i, prefix) => code(prefix, 1001 + 13 * mixed(i)),
  idR: (i, prefix) => code(prefix, 1001 + 13 * (i % 6)),
  seq: (i, prefix) => code(prefix, 1001 + i),
  card: (i) => `32050219${80 + (i % 20)}0${1 + (i % 9)}1${i % 10}00${two(mixed(i))}`,
  twid: (i) => String(12_345_670 + 37 * mixed(i)),
  plate: (i) => `苏E${pick(["A", "K", "M", "T"], i)}${1200 + 57 * mixed(i)}`,
  day: (i) => 45_300 + 5 * i,
  day0: (i) => 45_290 + 5 * i,
  later: (i) => 45_310 + 5 * i + (i % 4),
  birth: (i) => 40_100 - 777 * (i % 9),
  num: (i, around) => Number(around) + 3 * mixed(i),
  small: (i) => 1 + ((i * 5) % 7),
  rate: (i) => pick([0.85, 0.9, 0.95], i),
  price: (i) => pick([35.5, 120, 68, 260], i),
  money: (i) => 1180 + 365 * mixed(i),
  money2: (i) => 1280 + 365 * mixed(i),
  blank: (i) => (i % 5 === 0 ? "加急" : ""),
  yn: (i) => pick(["是", "否"], i),
  of: (i, list) => pick(list.split("/"), i + Math.floor(i / 5)),
  long: (i) => told(talks, plans, i),
  long2: (i) => told(wishes, talks, i),
  long3: (i) => told(plans, wishes, i),
  elong: (i) => told(words, steps, i),
  elong2: (i) => told(steps, words, i),
  slong: (i) => told(spanish, spanish, i),
  efirm: (i) => pick(firms, i),
  efirmR: (i) => pick(firms, i % 6),
  eperson: (i) => `${pick(given, i)} ${pick(surnames, i + 5)}`,
  eperson2: (i) => `${pick(given, i + 3)} ${pick(surnames, i + 9)}`,
  estaff: (i) => pick(reps, i),
  given: (i) => pick(given, i),
  surname: (i) => pick(surnames, i),
  jfirm: numbered(japanese),
  jfirmR: (i) => pick(japanese, i),
  jzip: (i) => `460-00${10 + mixed(i)}`,
  jstreet: (i) => `愛知県名古屋市中区栄${1 + (i % 5)}丁目${1 + mixed(i)}-3`,
  jtel: (i) => `052-201-${1100 + mixed(i)}`,
  jstaff: (i) => pick(["佐藤健", "鈴木一郎", "高橋誠"], i),
  kfirm: numbered(korean),
  kperson: (i) => `${pick(["김", "이", "박", "최"], i)}${pick(["민수", "영희", "지훈", "서연", "도윤"], i)}`,
  kmobile: (i) => `010-2345-${1100 + mixed(i)}`,
  kstaff: (i) => pick(["정우성", "한지민"], i),
  dfirmR: (i) => pick(german, i),
  dstaff: (i) => pick(["Klaus Weber", "Petra Vogt"], i),
  ffirm: numbered(french),
  fperson: (i) =>
    `${pick(["Jean", "Marie", "Luc", "Claire", "Paul"], i)} ${pick(["Martin", "Bernard", "Petit", "Durand"], i)}`,
  fmobile: (i) => `06 12 34 56 ${10 + mixed(i)}`,
  fstaff: (i) => pick(["Hugo Lemaire", "Alice Roux"], i),
  sfirmR: (i) => pick(iberian, i),
  sstaff: (i) => pick(["Lucía Gómez", "Pablo Ruiz"], i),
};
