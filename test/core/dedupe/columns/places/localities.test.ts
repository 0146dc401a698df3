import { emptyLocality, readLocality } from "../../../../../src/core/dedupe/columns/places/localities";
import { fold, squeeze } from "../../../../../src/core/dedupe/normalise/folding/fold";

function read(address: string) {
  const codes = new Uint16Array(80);
  const length = squeeze(codes, fold(address, codes));
  const found = emptyLocality();
  readLocality(codes, length, found);
  return { county: found.county, town: found.town, behind: address.slice(found.start) };
}

describe("the places that open a Chinese address", () => {
  it("are taken off, the county among them told by its number", () => {
    expect(read("江苏省无锡市惠山区人民路12号")).toEqual({ county: 320_206, town: 0, behind: "人民路12号" });
    expect(read("溧阳市菜场旁边55号").county).toBe(320_481);
    expect(read("常州市人民路3号").county).toBe(0);
  });

  it("tell a county of a name several have by its name, the same in every writing", () => {
    expect(read("朝阳区建国路8号").county).toBe(read("北京市朝阳区工体北路2号").county);
    expect(read("朝阳区建国路8号").county).not.toBe(0);
    expect(read("朝阳区建国路8号").county).not.toBe(read("鼓楼区建国路8号").county);
  });

  it("tell the town behind them or alone", () => {
    expect(read("嘉泽镇市场里面").town).toBe(read("常州市武进区嘉泽镇步行街").town);
    expect(read("宜兴宜城街道菜场旁边").town).not.toBe(0);
    expect(read("嘉泽镇市场里面").town).not.toBe(read("天目湖镇人民路155号").town);
  });

  it.each(["中山路281号", "南京西路12号", "北京大街3号"])("are no roads named after places: %s", (road) => {
    expect(read(`宁波市鄞州区${road}`)).toMatchObject({ county: 330_212, behind: road });
    expect(read(road)).toEqual({ county: 0, town: 0, behind: road });
  });

  it("are a county's short name only where a town follows: 永嘉 is a road as well", () => {
    expect(read("宜兴丁蜀镇步行街").county).toBe(320_282);
    expect(read("宜兴大酒店旁")).toEqual({ county: 0, town: 0, behind: "宜兴大酒店旁" });
    expect(read("城乡路8号").town).toBe(0);
  });
});
