import { formatPhone } from "../../../../src/core/values/contacts/phone";
import { readPhones } from "../../../../src/core/values/contacts/readPhones";
import { fc } from "../../../property";

function phonesOf(cell: string | number): string {
  const read = readPhones(cell);
  if (read.reading === "exact" || read.reading === "tidied") return read.value.map(formatPhone).join(" + ");
  return read.reading === "unreadable" ? (read.problem ?? "unreadable") : read.reading;
}

const digit = fc.integer({ min: 0, max: 9 });
const digits = (length: number) =>
  fc.array(digit, { minLength: length, maxLength: length }).map((all) => all.join(""));
const isNoTestNumber = (text: string) => !/(\d)\1{5}|12345678/.test(text);
const mobile = fc
  .tuple(fc.constantFrom("13", "15", "17", "18", "19"), digits(9))
  .map(([head, rest]) => head + rest)
  .filter(isNoTestNumber);
/** Areas whose numbers have eight digits. */
const landline = fc
  .tuple(
    fc.constantFrom("010", "021", "0755", "0571", "0769", "028"),
    fc.integer({ min: 2, max: 8 }),
    digits(7),
  )
  .map(([area, first, rest]) => ({ area, number: `${first}${rest}` }))
  .filter(({ number }) => isNoTestNumber(number));

const fullWidth = (text: string) =>
  text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
const mobileNoise: readonly ((text: string) => string)[] = [
  (text) => `${text.slice(0, 3)} ${text.slice(3, 7)} ${text.slice(7)}`,
  (text) => `${text.slice(0, 3)}-${text.slice(3, 7)}-${text.slice(7)}`,
  (text) => `${text.slice(0, 3)}.${text.slice(3, 7)}.${text.slice(7)}`,
  (text) => `+86 ${text}`,
  (text) => `+86-${text}`,
  (text) => `0086${text}`,
  (text) => `86${text}`,
  (text) => `(+86)${text}`,
  (text) => `0${text}`,
  (text) => fullWidth(text),
  (text) => `'${text}`,
  (text) => `手机：${text}`,
  (text) => `手机${text}`,
  (text) => `TEL ${text}`,
  (text) => `Mobile: ${text}`,
  (text) => `${text}（张经理）`,
  (text) => `${text} 王女士`,
  (text) => `李总 ${text}`,
  (text) => ` ${text}\u200b`,
];
const landlineNoise: readonly ((area: string, number: string) => string)[] = [
  (area, number) => `${area} ${number}`,
  (area, number) => `(${area})${number}`,
  (area, number) => `（${area}）${number}`,
  (area, number) => area + number,
  (area, number) => `${area}－${number}`,
  (area, number) => `+86-${area.slice(1)}-${number}`,
  (area, number) => `86-${area.slice(1)}-${number}`,
  (area, number) => `+86 ${area} ${number}`,
  (area, number) => `${area}-${number.slice(0, 4)} ${number.slice(4)}`,
  (area, number) => `电话：${area}-${number}`,
  (area, number) => `${area}-${number}（办公室）`,
];

describe("reading telephone numbers", () => {
  it("leaves a mobile number, a landline and a hot line as they are", () => {
    expect(readPhones("13800138000")).toEqual({
      reading: "exact",
      value: [{ kind: "mobile", digits: "13800138000" }],
    });
    expect(readPhones("0755-26001234")).toEqual({
      reading: "exact",
      value: [{ kind: "landline", digits: "075526001234", areaCode: "0755" }],
    });
    expect(readPhones("400-800-1234").reading).toBe("exact");
  });

  it("finds every mobile number under every kind of noise", () => {
    fc.assert(
      fc.property(mobile, fc.constantFrom(...mobileNoise), (number, noise) => {
        expect(readPhones(number).reading).toBe("exact");
        expect(readPhones(noise(number))).toEqual({
          reading: "tidied",
          value: [{ kind: "mobile", digits: number }],
        });
      }),
    );
  });

  it("finds every landline under every kind of noise", () => {
    fc.assert(
      fc.property(landline, fc.constantFrom(...landlineNoise), ({ area, number }, noise) => {
        expect(phonesOf(`${area}-${number}`)).toBe(`${area}-${number}`);
        expect(readPhones(noise(area, number))).toEqual({
          reading: "tidied",
          value: [{ kind: "landline", digits: area + number, areaCode: area }],
        });
      }),
    );
  });

  it("finds two numbers however they are joined", () => {
    fc.assert(
      fc.property(
        mobile,
        landline,
        fc.constantFrom("/", "、", ",", "，", ";", "；", " / ", "\n", " ", "或"),
        (first, { area, number }, join) => {
          expect(phonesOf(`${first}${join}${area}-${number}`)).toBe(`${first} + ${area}-${number}`);
          expect(phonesOf(`${area}-${number}${join}${first}`)).toBe(`${area}-${number} + ${first}`);
        },
      ),
    );
  });

  it.each([
    ["采购18827985192 财务15304779393", "18827985192 + 15304779393"],
    ["妈13800138000  爸 13900139001", "13800138000 + 13900139001"],
    ["h: 13800138000", "13800138000"],
    ["13800138000 晚8点后打", "13800138000"],
  ])("finds the numbers of %s behind whom they belong to", (text, expected) => {
    expect(phonesOf(text)).toBe(expected);
  });

  it.each([
    ["0755-26001234转123", "0755-26001234-123"],
    ["010-8888 8868转123", "010-88888868-123"],
    ["0755-26001234-8001", "0755-26001234-8001"],
    ["021-59921808*30", "021-59921808-30"],
    ["0519-29978369 ext.761", "0519-29978369-761"],
    ["4008001234转2", "400-800-1234-2"],
    ["0755-26001234转805分机", "0755-26001234-805"],
    ["0755-26001234 转 8001 李小姐", "0755-26001234-8001"],
  ])("keeps the extension of %s", (text, expected) => {
    expect(phonesOf(text)).toBe(expected);
  });

  it("reads number cells, also a landline that lost its zero", () => {
    expect(readPhones(13_800_138_000)).toEqual({
      reading: "exact",
      value: [{ kind: "mobile", digits: "13800138000" }],
    });
    expect(phonesOf(75_526_001_234)).toBe("0755-26001234");
    expect(phonesOf(2_162_345_678)).toBe("021-62345678");
    expect(phonesOf("75526001234")).toBe("0755-26001234");
  });

  it("reads a line of labelled numbers", () => {
    expect(phonesOf("电话1：13800138000，电话2：13900139001")).toBe("13800138000 + 13900139001");
    expect(phonesOf("T: 0755-26001234 F: 0755-26001235")).toBe("0755-26001234 + 0755-26001235");
  });

  it.each([
    ["☎13800138000", "13800138000"],
    ["【13800138000】", "13800138000"],
    ["13800138000 转接", "13800138000"],
    ["13800138000*", "13800138000"],
    ["13800138000 or 13900139001", "13800138000 + 13900139001"],
    ["0755-26001234/5678", "0755-26001234 + 0755-26005678"],
    ["Office: 0755-26001234", "0755-26001234"],
    ["852-61234567", "+85261234567"],
    ["886-912345678", "+886912345678"],
    ["0852-8612345", "0852-8612345"],
  ])("reads %s as %s", (text, expected) => {
    expect(phonesOf(text)).toBe(expected);
  });

  it.each(["138****8000", "138xxxx8000", "1380013****", "138●●●●8000", "0755-2600****"])(
    "sees the hidden digits of %s",
    (text) => {
      expect(readPhones(text)).toMatchObject({ reading: "tidied", value: [{ masked: true }] });
    },
  );

  it("takes the end of the last of several lines for another number", () => {
    expect(readPhones("022-22800755~6")).toMatchObject({
      value: [{ digits: "02222800755" }, { digits: "02222800756" }],
    });
  });

  it.each([
    "13800138000 V同号",
    "024-22377244转6801、6802",
    "0516-64412435转放射科",
    "13800138000 短号633975",
    "13800138000（集团短号：6339）",
  ])("finds one telephone in %s", (text) => {
    expect(readPhones(text)).toMatchObject({ reading: "tidied", value: { length: 1 } });
  });

  it.each(["110", "119", "120", "+1 619 555", "+852 12", "138***800", "短号633975"])(
    "does not dial %s",
    (text) => {
      expect(readPhones(text).reading).toBe("unreadable");
    },
  );

  it("offers the digits that letters were typed for", () => {
    for (const text of ["1379844789O", "l3798447890", "0755-26OO1234"]) {
      const read = readPhones(text);
      expect(read).toMatchObject({ reading: "unreadable", problem: "letters" });
      expect(read.reading === "unreadable" && read.nearest?.map(formatPhone)).toEqual([
        text.replaceAll("O", "0").replace("l", "1"),
      ]);
    }
    expect(readPhones("abc")).toEqual({ reading: "unreadable", problem: "letters" });
  });

  it("believes a golden number behind an area code", () => {
    expect(phonesOf("010-88888888")).toBe("010-88888888");
    expect(phonesOf("(010)88888888")).toBe("010-88888888");
    expect(phonesOf("013888888888")).toBe("test-value");
  });

  it("knows hot lines and foreign numbers", () => {
    expect(readPhones("95588")).toEqual({ reading: "exact", value: [{ kind: "service", digits: "95588" }] });
    expect(phonesOf("+852 2123 4567")).toBe("+85221234567");
    expect(phonesOf("+1 (415) 555-2671")).toBe("+14155552671");
  });

  it("reads a masked number and says that it is masked", () => {
    expect(readPhones("138****8000")).toEqual({
      reading: "tidied",
      value: [{ kind: "mobile", digits: "138****8000", masked: true }],
    });
  });

  it("takes 7 or 8 digits behind an area code only as they are used there", () => {
    expect(phonesOf("0592-2012345")).toBe("0592-2012345");
    expect(phonesOf("0571-8712345")).toBe("too-short");
    expect(phonesOf("0851-8712345")).toBe("0851-8712345");
  });

  it.each([
    ["1893306938", "too-short"],
    ["178983609581", "too-long"],
    ["0755380008153", "too-long"],
    ["12142280475", "bad-segment"],
    ["1579844789O", "letters"],
    ["0417-73975123 ext 12", "too-long"],
    ["1.38E+10", "digits-lost"],
    ["11111111111", "placeholder"],
    ["13888888888", "test-value"],
    ["12345678901", "test-value"],
    ["88888888", "test-value"],
    ["0999-1", "too-short"],
    ["0490-6234567", "unknown-area-code"],
    ["无", "placeholder"],
    ["zhang@qq.com", "looks-like-email"],
    ["#REF!", "formula-error"],
    ["张三", "letters"],
  ])("says what is wrong with %s", (text, problem) => {
    expect(phonesOf(text)).toBe(problem);
  });

  it("says how many digits there are, and keeps the good numbers beside a bad one", () => {
    expect(readPhones("1893306938")).toEqual({ reading: "unreadable", problem: "too-short", detail: 10 });
    expect(readPhones("13800138000/1380013800")).toMatchObject({
      problem: "too-short",
      nearest: [{ kind: "mobile", digits: "13800138000" }],
    });
  });

  it("never reads a mobile number with one digit missing or too many as one", () => {
    fc.assert(
      fc.property(mobile, fc.integer({ min: 2, max: 10 }), (number, at) => {
        for (const broken of [
          number.slice(0, at) + number.slice(at + 1),
          number.slice(0, at) + number.slice(at - 1),
        ]) {
          const read = readPhones(broken);
          expect(read.reading === "unreadable" || phonesOf(broken).startsWith("0")).toBe(true);
        }
      }),
    );
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) =>
        expect(readPhones(text)).toHaveProperty("reading"),
      ),
    );
  });
});

describe("numbers counted off in one cell", () => {
  it.each([
    ["①18608983487", "18608983487"],
    ["①18608983487②13714544813", "18608983487 + 13714544813"],
    ["1.18852338521 2.13668891129", "18852338521 + 13668891129"],
    ["1、18852338521；2、0755-26001234", "18852338521 + 0755-26001234"],
    ["15291779852(李) 13714544813(王)", "15291779852 + 13714544813"],
  ])("reads %s without the count", (cell, phones) => {
    expect(phonesOf(cell)).toBe(phones);
  });

  it("leaves a figure that belongs to the number where it is", () => {
    expect(phonesOf("1.3800138000")).toBe("13800138000");
    expect(phonesOf("118852338521")).toBe("bad-segment");
  });

  it("knows the hot line of a bank behind an area code, but no other short number", () => {
    expect(phonesOf("021-95559")).toBe("021-95559");
    expect(phonesOf("021-65559")).toBe("too-short");
  });
});
