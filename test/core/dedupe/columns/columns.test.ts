import { creditCodeColumn } from "../../../../src/core/dedupe/columns/codes/creditCodes";
import { peopleColumn } from "../../../../src/core/dedupe/columns/persons/people";
import { addressColumn } from "../../../../src/core/dedupe/columns/places/addresses";
import { regionColumn } from "../../../../src/core/dedupe/columns/places/regions";
import { emailColumn } from "../../../../src/core/dedupe/columns/reach/emails";
import { phoneColumn } from "../../../../src/core/dedupe/columns/reach/phones";
import { type ListColumn, valueAt, valueCount } from "../../../../src/core/dedupe/columns/texts/lists";
import { dayColumn, dayOf } from "../../../../src/core/dedupe/columns/values/days";
import { valueColumn } from "../../../../src/core/dedupe/columns/values/values";
import type { CellValue } from "../../../../src/core/sheets/cell";
import { fc } from "../../../property";

const listed = (list: ListColumn): readonly number[] =>
  Array.from({ length: valueCount(list, 0) }, (_, n) => valueAt(list, 0, n));

const phonesOf = (cell: CellValue): readonly number[] => listed(phoneColumn([[cell]], 1));

describe("phones", () => {
  it.each([
    "13800138001",
    "138-0013-8001",
    "+86 138 0013 8001",
    "0138 0013 8001",
    "１３８００１３８００１",
    "手机：13800138001（张经理）",
    13_800_138_001,
  ])("reads %p as one mobile number", (cell) => {
    expect(phonesOf(cell)).toEqual([13_800_138_001]);
  });

  it("reads a number that stands in the cell as one just as its digits", () => {
    const cells = [
      13_800_138_001,
      2_460_1501,
      8_613_800_138_001,
      4_008_123_123,
      12_345,
      1e15 + 3,
      1.5,
      -13_800_138_001,
    ];
    for (const cell of cells) expect(phonesOf(cell)).toEqual(phonesOf(String(cell)));
  });

  it("compares landlines without area code and extension", () => {
    expect(phonesOf("0755-26001234转123")).toEqual(phonesOf("26001234"));
    expect(phonesOf("(0755)26001234")).toEqual(phonesOf("75526001234"));
  });

  it("reads several numbers of one cell, but not the slash inside an American one", () => {
    expect(phonesOf("13911112223/13822223334、010-88886666")).toHaveLength(3);
    expect(phonesOf("310/246-1501")).toEqual(phonesOf("246-1501"));
  });

  it.each(["", "无", "11111111111", "1.38E+10", "13800138000", "138****8000", "12345"])(
    "says nothing of %p",
    (cell) => {
      expect(phonesOf(cell)).toEqual([]);
    },
  );

  it("does not take the digits of a mailbox for a phone", () => {
    expect(phonesOf("13911112223@qq.com")).toEqual([]);
    expect(phonesOf("13822223334 wang13911112223@qq.com")).toEqual([13_822_223_334]);
  });
});

describe("mail addresses", () => {
  const boxes = (cell: string) => emailColumn([[cell]], 1);

  it("folds case, width and blanks beside the sign", () => {
    expect(boxes(" Sales＠ACME.com ").boxes.single).toEqual(boxes("sales @acme.com").boxes.single);
  });

  it("takes a misspelt free-mail domain for the right one", () => {
    expect(boxes("abcdefg@qq.con").boxes.single).toEqual(boxes("abcdefg@qq.com").boxes.single);
  });

  it("keeps only domains of one company", () => {
    expect(listed(boxes("a@qq.com").domains)).toHaveLength(0);
    expect(listed(boxes("a@acme.cn").domains)).toHaveLength(1);
  });

  it("says nothing of what is no address", () => {
    expect(listed(boxes("@acme.cn").boxes)).toHaveLength(0);
    expect(listed(boxes("wang@").boxes)).toHaveLength(0);
  });
});

describe("credit codes", () => {
  it("knows a valid code in any spelling and no other", () => {
    const [valid, spaced, wrong, short] = creditCodeColumn(
      ["91350100M000100Y43", " 91350100m000100y43 ", "91350100M000100Y44", "91350100"],
      4,
    );
    expect(valid).not.toBe(0);
    expect(spaced).toBe(valid);
    expect([wrong, short]).toEqual([0, 0]);
  });
});

describe("contacts", () => {
  it("keeps the surname of a title and the whole of a name", () => {
    const people = peopleColumn(
      ["王强", "王总", "王强经理", "欧阳女士", "13800000000", "John Smith", "smith john"],
      7,
    );
    expect(people.fulls[0]).toBe(people.fulls[2]);
    expect(people.fulls[1]).toBe(0);
    expect(people.surnames[1]).toBe(people.surnames[0]);
    expect(people.fulls[3]).toBe(0);
    expect(people.surnames[4]).toBe(0);
    expect(people.fulls[5]).toBe(people.fulls[6]);
  });

  it("keeps the surname of who is called 老 or 小, a first name in that form as it is", () => {
    const people = peopleColumn(["贾伟", "老贾", "小贾", "老贾头", "小红", "大海"], 6);
    expect([...people.fulls].map((full) => full === 0)).toEqual([false, true, true, false, false, false]);
    expect(new Set(people.surnames.slice(0, 3)).size).toBe(1);
  });

  it("keeps the surname of a child who is written as such", () => {
    const people = peopleColumn(["沈铄", "沈同学", "沈小朋友", "童学"], 4);
    expect([...people.fulls].map((full) => full === 0)).toEqual([false, true, true, false]);
    expect(new Set(people.surnames.slice(0, 3)).size).toBe(1);
  });
});

describe("regions", () => {
  it.each(["广东省深圳市", "广东/深圳", "深圳", "广东-深圳", "深圳市"])("reads %s as Shenzhen", (cell) => {
    expect(regionColumn([[cell]], 1)[0]).toBe(440_300);
  });

  it("reads province and city from two columns", () => {
    expect(regionColumn([["广东"], ["深圳"]], 1)[0]).toBe(440_300);
  });

  it("says nothing of a district name many cities share", () => {
    expect(regionColumn([["新华区"]], 1)[0]).toBe(0);
    expect(regionColumn([["未知"]], 1)[0]).toBe(0);
  });
});

describe("addresses", () => {
  it("agree by road and number whatever else they say", () => {
    const { roads, wholes } = addressColumn(["北京市海淀区成阜路73号A座7层", "海淀区成阜路73号", "未知"], 3);
    expect(roads[0]).not.toBe(0);
    expect(roads[0]).toBe(roads[1]);
    expect(wholes[0]).not.toBe(wholes[1]);
    expect([roads[2], wholes[2]]).toEqual([0, 0]);
  });
});

describe("days", () => {
  it.each(["2007年4月4日", "2007-04-04", "07/4/4", "20070404", 39_176])(
    "reads %p as the fourth of April",
    (cell) => {
      expect(dayOf(cell)).toBe(20_070_404);
    },
  );

  it.each(["4/15/2007 10:30", "15 Apr 2007 10:30", "成立于2007/4/15 10:30"])(
    "reads no day from the time of %p",
    (cell) => {
      expect(dayOf(cell, "mdy")).toBe(20_070_415);
    },
  );

  it.each([2001, "", "2007年", "不详", -5])("reads no day from %p", (cell) => {
    expect(dayOf(cell)).toBe(0);
  });
});

describe("any column", () => {
  it("never fails and gives the same text the same hash", () => {
    void fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const { hashes } = valueColumn([text, text], 2);
        expect(hashes[0]).toBe(hashes[1]);
        phoneColumn([[text]], 1);
        emailColumn([[text]], 1);
        addressColumn([text], 1);
        peopleColumn([text], 1);
        expect(regionColumn([[text]], 1)).toHaveLength(1);
      }),
    );
  });
});

describe("founding days in the order of their column", () => {
  const daysOf = (cells: readonly CellValue[]) => [...dayColumn(cells, cells.length).days];

  it("are told by a day above 12 in it", () => {
    expect(daysOf(["7/16/2013", "2/5/2001"])).toEqual([20_130_716, 20_010_205]);
    expect(daysOf(["16/7/2013", "2/5/2001"])).toEqual([20_130_716, 20_010_502]);
  });

  it("are the same day for the same text where nothing tells it", () => {
    const [one, two, other] = daysOf(["2/5/2001", "2/5/2001", "5/2/2001"]);
    expect(one).toBe(two);
    expect(one).not.toBe(other);
  });

  it("are read as the whole list is, where a part of it tells nothing", () => {
    const whole = dayColumn(["16/7/2013", "2/5/2001"], 2);
    expect([...dayColumn(["2/5/2001"], 1, whole).days]).toEqual([20_010_502]);
  });

  it("are told by the name of their month", () => {
    expect(daysOf(["16-Jul-2013", "Jul 16, 2013", "13-Jul"])).toEqual([20_130_716, 20_130_716, 0]);
  });
});
