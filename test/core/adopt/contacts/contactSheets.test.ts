import { savedMappingOf } from "../../../../src/core/adopt/mapping/savedMappings";
import { type RecogniseOptions, recogniseSheets } from "../../../../src/core/adopt/recogniseSheets";
import type { CellValue } from "../../../../src/core/sheets/cell";
import type { SheetHead } from "../../../../src/core/sheets/grid";
import { sheet } from "../invented";

type Columns = Readonly<Record<string, (i: number) => CellValue>>;
const list = (name: string, rows: number, columns: Columns): SheetHead =>
  sheet(name, [
    Object.keys(columns),
    ...Array.from({ length: rows }, (_, i) => Object.values(columns).map((cell) => cell(i))),
  ]);
const pick = <T>(of: readonly T[], i: number) => of[i % of.length] as T;

const marks = [..."晨曦海川云岭松涛星辰远航嘉禾博雅华信宏达天成瑞丰金石"];
const firm = (i: number) =>
  `宁波${pick(marks, i * 5)}${pick(marks, i * 7 + 3 + Math.floor(i / 26) * 11)}示例机械有限公司`;
const person = (i: number) =>
  `${pick([..."赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张"], i)}${pick([..."建国志明海燕晓丽"], i)}${pick([..."芳磊强敏静"], i)}`;
const mobile = (i: number) => `1385712${String(1000 + i * 7)}`;
const id = (i: number) => `KH${1001 + i}`;
const day = (i: number) => `2024-0${1 + (i % 9)}-1${i % 10}`;
const brand = (i: number) =>
  `${pick(["Blue", "Kestrel", "Oak", "Lark", "Harbor", "Cedar", "Polar"], i)}${pick(["fin", "wood", "line", "spur", "gate"], i)} ${pick(["Robotics", "Foods", "Paper"], i)} Ltd`;
const given = (i: number) =>
  pick(["Aino", "Tom", "Ann", "Rui", "Mia", "Leo", "Eva", "Jan", "Olga", "Karl", "Nina"], i);
const family = (i: number) => pick(["Salo", "Reed", "Lee", "Costa", "Vogel", "Novak", "Berg"], i * 3);
/** Which of 60 firms the person of a row belongs to. */
const at = (i: number) => (i * 37) % 60;

const firms = list("客户", 60, {
  客户编号: id,
  客户名称: firm,
  所属行业: (i) => pick(["制造业", "批发和零售业"], i),
  电话: (i) => `0574-8712${1000 + i}`,
});
const accounts = list("Accounts", 60, {
  "Account ID": (i) => `0015f00000${10_000 + i * 79}AAC`,
  "Account Name": brand,
  Industry: (i) => pick(["Retail", "Manufacturing"], i),
  Phone: (i) => `+44 20 5550 ${1000 + i * 13}`,
});
const contactsById = list("Contacts", 150, {
  "Contact ID": (i) => `0035f00000${10_000 + i * 77}AAD`,
  "Account ID": (i) => `0015f00000${10_000 + at(i) * 79}AAC`,
  "First Name": given,
  "Last Name": family,
  Title: (i) => pick(["CEO", "Buyer"], i),
  Email: (i) => `p${i}@bluefin.example`,
});
const contactsByName = list("联系人", 150, {
  联系人编号: (i) => `LX${2001 + i}`,
  姓名: person,
  客户名称: (i) => firm(at(i)),
  职务: (i) => pick(["总经理", "采购经理"], i),
  手机: mobile,
  创建时间: day,
});
const kunden = list("Kunden", 60, {
  Kundennummer: (i) => `K-${1000 + i}`,
  Firma: brand,
  Telefon: (i) => `030 55${10_000 + i * 37}`,
});
const partner = list("Ansprechpartner", 90, {
  Kundennummer: (i) => `K-${1000 + at(i)}`,
  Vorname: given,
  Nachname: family,
  Position: () => "Einkauf",
  "E-Mail": (i) => `p${i}@bluefin.example`,
});
const members = (name: string, number: string) =>
  list(name, 150, {
    [number]: (i) => `HY${10_001 + i}`,
    姓名: person,
    部门: () => "行政",
    手机: mobile,
    单位: (i) => firm(at(i)),
  });
const sales = (columns: Columns) =>
  list("订单", 80, {
    订单号: (i) => `D${100_001 + i}`,
    ...columns,
    下单日期: day,
    金额: (i) => 100 + 37 * i,
  });

const contactsOf = (heads: readonly SheetHead[], options: RecogniseOptions = {}) =>
  recogniseSheets(heads, options).flatMap((mapping) =>
    mapping.contactsOf === undefined ? [] : [`${mapping.sheet} → ${mapping.contactsOf}`],
  );
const fieldsOf = (heads: readonly SheetHead[], name: string) =>
  Object.fromEntries(
    recogniseSheets(heads)
      .find((mapping) => mapping.sheet === name)
      ?.columns.map(({ heading, field }) => [heading, field]) ?? [],
  );

describe("people at the customers of another list", () => {
  it("are known by numbers that are the customers', beside numbers of their own", () => {
    expect(contactsOf([accounts, contactsById])).toEqual(["Contacts → Accounts"]);
    expect(fieldsOf([accounts, contactsById], "Contacts")).toEqual({
      "Contact ID": "identifier",
      "Account ID": "customerId",
      "First Name": "firstName",
      "Last Name": "lastName",
      Title: "jobTitle",
      Email: "email",
    });
  });

  it("are known by the customers' names, also where these repeat as on a list of orders", () => {
    expect(contactsOf([firms, contactsByName])).toEqual(["联系人 → 客户"]);
    const few = list("客户", 12, { 客户编号: id, 客户名称: firm, 所属行业: () => "制造业" });
    const repeating = list("联系人", 90, {
      联系人编号: (i) => `LX${2001 + i}`,
      姓名: person,
      客户名称: (i) => firm(i % 12),
      手机: mobile,
      创建时间: (i) => 45_000 + i,
    });
    expect(contactsOf([few, repeating])).toEqual(["联系人 → 客户"]);
    expect(fieldsOf([few, repeating], "联系人")).toMatchObject({
      联系人编号: "identifier",
      客户名称: "companyName",
    });
  });

  it("are known under headings of other languages, and where a team named its sheet after nothing", () => {
    expect(contactsOf([kunden, partner])).toEqual(["Ansprechpartner → Kunden"]);
    const unnamed = list("Sheet2", 150, {
      所属客户: (i) => firm(at(i)),
      姓名: person,
      职务: () => "采购经理",
      手机: mobile,
    });
    expect(contactsOf([firms, unnamed])).toEqual(["Sheet2 → 客户"]);
  });

  it("are known one a firm, where the sheet says that it lists contacts", () => {
    const one = list("联系人", 60, {
      客户编号: id,
      客户名称: firm,
      联系人: person,
      职务: () => "经理",
      手机: mobile,
    });
    expect(contactsOf([firms, one])).toEqual(["联系人 → 客户"]);
  });

  it("are known on a plain sheet that is called and headed like ours", () => {
    const plain = list("联系人", 150, {
      客户编号: (i) => id(at(i)),
      联系人: person,
      职位: () => "经理",
      手机: mobile,
      微信: (i) => `wx_${i}`,
    });
    expect(contactsOf([firms, plain])).toEqual(["联系人 → 客户"]);
  });

  it("are known of lists too long to be seen whole, by headings and the form of the numbers", () => {
    const many = list("客户", 5000, {
      客户编号: (i) => `KH${100_001 + i}`,
      客户名称: (i) => `${firm(i)}${i}`,
      行业: () => "制造业",
    });
    const people = list("联系人", 8000, {
      客户编号: (i) => `KH${100_001 + ((i * 1237 + 2500) % 5000)}`,
      姓名: person,
      职务: () => "经理",
      手机: mobile,
    });
    expect(contactsOf([many, people])).toEqual(["联系人 → 客户"]);
  });

  it("are told their firm by the number beside its name only where both lead to the same", () => {
    const organizations = list("organizations", 60, {
      "Organization - ID": (i) => i + 1,
      "Organization - Name": brand,
      "Organization - Address": (i) => `${i + 1} Mill Lane, Leeds`,
    });
    const persons = (own: (i: number) => CellValue) =>
      list("people", 60, {
        "Person - ID": (i) => i + 1,
        "Person - Name": (i) => `${given(i)} ${family(i)}`,
        "Person - Organization": (i) => brand(at(i)),
        "Person - Organization ID": own,
        "Person - Email": (i) => `p${i}@bluefin.example`,
      });
    expect(fieldsOf([organizations, persons((i) => at(i) + 1)], "people")).toMatchObject({
      "Person - ID": "identifier",
      "Person - Organization ID": "customerId",
    });
    const other = fieldsOf([organizations, persons((i) => ((i * 11) % 60) + 1)], "people");
    expect(other["Person - Organization ID"]).not.toBe("customerId");
  });
});

describe("lists beside a list of customers that are no contacts of theirs", () => {
  it("are people who stand alone", () => {
    expect(contactsOf([contactsByName])).toEqual([]);
    expect(contactsOf([contactsById, contactsByName])).toEqual([]);
  });

  it("are firms: of another year, of another region", () => {
    const year = (name: string, from: number, rows: number) =>
      list(name, rows, {
        客户编号: (i) => id(i + from),
        企业名称: (i) => firm(i + from),
        联系人: (i) => person(i + from),
        电话: (i) => mobile(i + from),
      });
    expect(contactsOf([year("客户2023", 0, 60), year("客户2024", 0, 90)])).toEqual([]);
    expect(contactsOf([year("华东客户", 0, 60), year("华南客户", 60, 60)])).toEqual([]);
    const bare = list("老客户", 60, { 企业名称: firm, 联系人: person, 电话: mobile });
    const more = list("新客户", 70, {
      企业名称: firm,
      联系人: (i) => person(i + 9),
      职务: () => "经理",
      电话: mobile,
    });
    expect(contactsOf([bare, more])).toEqual([]);
  });

  it("are shops and branches, which have names of their own", () => {
    const shops = list("门店", 120, {
      门店编号: (i) => `M${1001 + i}`,
      门店名称: (i) => `${pick(marks, i)}记${pick(["文一路", "西溪", "滨江"], i)}${i}店`,
      所属客户: (i) => firm(at(i)),
      联系人: person,
      职务: () => "店长",
      电话: mobile,
    });
    expect(contactsOf([firms, shops])).toEqual([]);
  });

  it("are what is invoiced, and people of firms who are mostly nobody's customers", () => {
    const invoiced = list("开票资料", 60, {
      客户名称: firm,
      税号: (i) => `91330201MA2${100_000 + i}X`,
      联系人: person,
      电话: mobile,
    });
    expect(contactsOf([firms, invoiced])).toEqual([]);
    const cards = list("展会名片", 120, {
      公司: (i) => firm(i % 4 === 0 ? at(i) : i + 100),
      姓名: person,
      职务: () => "经理",
      手机: mobile,
    });
    expect(contactsOf([firms, cards])).toEqual([]);
  });

  it("are persons who are called customers, and those whom the orders are of", () => {
    expect(contactsOf([firms, members("会员", "会员号")])).toEqual([]);
    const persons = members("联系人", "编号");
    expect(contactsOf([firms, persons])).toEqual(["联系人 → 客户"]);
    const own = sales({
      编号: (i) => `HY${10_001 + ((i * 7) % 150)}`,
      客户姓名: (i) => person((i * 7) % 150),
    });
    expect(contactsOf([firms, persons, own])).toEqual([]);
    const ofFirms = sales({ 客户编号: (i) => id(at(i)), 联系人: person });
    expect(contactsOf([firms, persons, ofFirms])).toEqual(["联系人 → 客户"]);
  });

  it("are what was said with them, under whatever name", () => {
    const calls = list("联系人跟进", 90, {
      跟进日期: day,
      客户名称: (i) => firm(at(i)),
      联系人: person,
      跟进方式: (i) => pick(["电话", "拜访"], i),
      跟进内容: (i) => `询价，要求周五前回复第 ${i} 份报价单`,
    });
    expect(contactsOf([firms, calls])).toEqual([]);
  });
});

describe("what people say of a list of contacts", () => {
  const chosen = (role: "customers" | null, more = {}) => ({ chosen: [{ sheet: "联系人", role, ...more }] });

  it("goes before what the sheets say", () => {
    expect(contactsOf([firms, contactsByName], chosen("customers"))).toEqual([]);
    expect(contactsOf([firms, contactsByName], chosen(null, { related: true }))).toEqual([]);
    const strangers = list("联系人", 60, { 公司: (i) => firm(i + 100), 姓名: person, 手机: mobile });
    expect(contactsOf([firms, strangers])).toEqual([]);
    expect(contactsOf([firms, strangers], chosen(null, { contacts: true }))).toEqual(["联系人 → 客户"]);
    expect(contactsOf([strangers], chosen(null, { contacts: true }))).toEqual([]);
  });

  it("is kept, and found again", () => {
    const heads = [firms, contactsByName];
    const saved = recogniseSheets(heads).map(savedMappingOf);
    expect(contactsOf(heads, { saved })).toEqual(["联系人 → 客户"]);
    const before = recogniseSheets(heads, chosen("customers")).map(savedMappingOf);
    expect(contactsOf(heads, { saved: before })).toEqual([]);
    expect(contactsOf(heads, { imported: ["联系人"] })).toEqual([]);
  });
});
