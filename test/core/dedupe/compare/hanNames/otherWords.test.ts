import { nameColumn } from "../../../../../src/core/dedupe/columns/names/names";
import { areOtherWords } from "../../../../../src/core/dedupe/compare/hanNames/otherWords";
import { compareNames } from "../../../../../src/core/dedupe/compare/names/compareNames";
import { onlyNames } from "../../onlyNames";

const areOther = (...cells: readonly string[]) => areOtherWords(nameColumn(cells, cells.length), 0, 1);
const levelOf = (...cells: readonly string[]) => {
  const names = compareNames(nameColumn(cells, cells.length), 10, onlyNames);
  return names.levels[names.level(0, 1)]?.id;
};

describe("two names with another word in one place", () => {
  it("are two, whether the word opens, closes or stands within them", () => {
    expect(areOther("江南大学化学学院", "江南大学物理学院")).toBe(true);
    expect(areOther("水头铭诚熠超市", "鳌江铭诚熠超市")).toBe(true);
    expect(areOther("越源眼镜 万达", "越源眼镜 城关")).toBe(true);
    expect(levelOf("越源眼镜 万达", "越源眼镜 城关")).toBe("different");
  });

  it("may be one where characters are swapped, sound alike, or are left out", () => {
    expect(areOther("大连中汇达科学仪器", "大连中达汇科学仪器")).toBe(false);
    expect(areOther("楠不是数科技", "楠不适数科技")).toBe(false);
    expect(areOther("福州华工智创教育", "福州华工智智创教育")).toBe(false);
    expect(levelOf("重庆悦游科技有限公司", "重庆悦科游技有限公司")).toBe("alike");
  });

  it("are told by one character only where both say what they are", () => {
    expect(areOther("江南大学医学院", "江南大学物理学院")).toBe(true);
    expect(areOther("武汉利巢贷", "武汉利巢投资管理有限公司")).toBe(false);
  });

  it("are other firms where each says another trade beside a character more", () => {
    expect(levelOf("成都兴泰佳贸易有限公司", "成都泰佳建材")).toBe("otherTradeShort");
    expect(levelOf("成都兴泰佳贸易有限公司", "成都泰佳贸易商行")).not.toBe("otherTradeShort");
  });
});
