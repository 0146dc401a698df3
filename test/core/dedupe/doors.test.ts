import { addressColumn } from "../../../src/core/dedupe/columns/places/addresses";
import { compareAddresses } from "../../../src/core/dedupe/compare/comparePlaces";

const sizeBits = 10;

/** How two addresses of a list compare, where customers live there, or have their offices there. */
function compared(left: string, right: string, homes: boolean): string | undefined {
  const comparison = compareAddresses(addressColumn([left, right], 2), sizeBits, homes);
  return comparison.levels[comparison.level(0, 1)]?.id;
}

describe("doors of one estate", () => {
  it.each([
    ["保利花园2栋2单元204", "保利花园2栋1单元2503"],
    ["建设路12号3栋502室", "建设路12号5栋701室"],
    ["中海万松3栋1单元1004", "保利花园4栋2单元1301"],
  ])("are homes of two: %s, %s", (left, right) => {
    expect(compared(left, right, true)).toBe("differs");
  });

  it.each([
    ["保利花园2栋1单元2503", "保利花园2栋2503室"],
    ["保利花园2栋1单元2503", "保利花园2栋"],
    ["建设路12号3栋502室", "建设路12号"],
  ])("are no two homes where they are one, or only one is told: %s, %s", (left, right) => {
    expect(compared(left, right, true)).toBe("road");
  });

  it("may all be one firm's", () => {
    expect(compared("科技路30号2楼201", "科技路30号5楼503", false)).toBe("road");
  });
});

describe("stalls of one market", () => {
  it.each([
    ["联合市场2区3楼564号", "联合市场2区2楼726号", "differs"],
    ["联合市场2区3楼564号", "联合市场2区564号", "road"],
    ["联合市场2区3楼564号", "联合市场3区3楼564号", "differs"],
    ["联合市场2区3楼564号", "联合市场2区3楼", "nothing"],
    ["人民路12号3楼", "人民路12号5楼564", "road"],
  ])("%s and %s: %s", (left, right, level) => {
    expect(compared(left, right, false)).toBe(level);
  });
});

describe("the road of an address", () => {
  it.each([
    ["人民路88", "一二三四五区六七八"],
    ["联合市场2区56", "一二三四五六七八楼"],
  ])("is read the same whatever stands in the row before: %s behind %s", (address, before) => {
    expect(addressColumn([before, address], 2).roads[1]).toBe(addressColumn([address], 1).roads[0]);
  });
});

describe("addresses of other towns", () => {
  it.each([
    ["新北区人民路", "宜兴丁蜀镇菜场旁边74号", "counties, with next to nothing behind them"],
    ["嘉泽镇市场里面", "天目湖镇人民路155号", "towns"],
    ["溧阳市人民路12号", "丹阳市人民路12号", "one road and number"],
  ])("differ: %s, %s (%s)", (left, right) => {
    expect(compared(left, right, false)).toBe("differs");
  });

  it.each([
    ["常州市新北区人民路12号", "新北区人民路12号"],
    ["常州市武进区嘉泽镇人民路12号", "嘉泽镇人民路12号"],
  ])("are not those of which one says more: %s, %s", (left, right) => {
    expect(compared(left, right, false)).toBe("same");
  });

  it("say nothing where only one names a town, or one names the county and the other the town", () => {
    expect(compared("溧阳市市场里面", "菜场旁边第三家", false)).toBe("nothing");
    expect(compared("溧阳市市场里面", "嘉泽镇菜场旁边", false)).toBe("nothing");
  });
});
