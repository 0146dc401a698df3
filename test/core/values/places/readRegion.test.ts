import { allDivisions } from "../../../../src/core/reference/places/divisions";
import { quarters } from "../../../../src/core/reference/places/quarters";
import { readAddress, readRegion } from "../../../../src/core/values/places/readRegion";
import { formatRegion, isCompleteRegion, regionOf } from "../../../../src/core/values/places/region";
import { toSimplified } from "../../../../src/core/values/text/foldText";
import { valueIn } from "../../../../src/core/values/text/reading";
import { fc } from "../../../property";

function regionText(cell: string): string {
  const read = readRegion(cell);
  if (read.reading === "exact" || read.reading === "tidied")
    return formatRegion(read.value) + read.value.rest;
  if (read.reading === "ambiguous") return read.candidates.map(formatRegion).sort().join(" / ");
  return read.reading === "unreadable" ? (read.problem ?? "unreadable") : read.reading;
}

const districts = allDivisions().all.filter(
  ({ level, name }) => level === "district" && /[区县市旗]$/.test(name),
);

describe("reading a region", () => {
  it("leaves every full chain of official names exact", () => {
    fc.assert(
      fc.property(fc.constantFrom(...allDivisions().all), (division) => {
        const text = formatRegion(regionOf(division));
        const read = readRegion(text);
        expect(read.reading).toBe("exact");
        expect(regionText(text)).toBe(text);
      }),
    );
  });

  it("reads a chain through separators, traditional characters and a missing province", () => {
    const join = fc.constantFrom("/", "-", " ", " / ", "，", ">", "·", "　");
    fc.assert(
      fc.property(fc.constantFrom(...districts), join, fc.boolean(), (district, separator, named) => {
        const { province, city = "", district: name = "" } = regionOf(district);
        const parts = [named ? province : "", city, name].filter((part) => part !== "");
        fc.pre(parts.length > 1);
        const read = readRegion(parts.join(separator));
        expect(read).toMatchObject({ reading: "tidied", value: { code: district.code, rest: "" } });
      }),
    );
  });

  it.each([
    ["北京朝阳", "北京市朝阳区"],
    ["深圳南山", "广东省深圳市南山区"],
    ["深圳", "广东省深圳市"],
    ["内蒙古呼和浩特", "内蒙古自治区呼和浩特市"],
    ["陕西 咸阳 乾县", "陕西省咸阳市乾县"],
    ["内蒙包头", "内蒙古自治区包头市"],
    ["广东-深圳-南山", "广东省深圳市南山区"],
    ["浦东", "上海市浦东新区"],
    ["上海市上海市浦东新区", "上海市浦东新区"],
    ["北京市市辖区海淀区", "北京市海淀区"],
    ["河南省/省直辖县级行政区划", "河南省"],
    ["河南省省直辖县级行政区划济源市", "河南省济源市"],
    ["河南直辖县级行政区划", "河南省"],
    ["新疆维吾尔自治区/自治区直辖县级行政区划/石河子市", "新疆维吾尔自治区石河子市"],
    ["江苏省张家港市", "江苏省苏州市张家港市"],
    ["湖北仙桃", "湖北省仙桃市"],
    ["新疆乌市", "新疆维吾尔自治区乌鲁木齐市"],
    ["广西省南宁市", "广西壮族自治区南宁市"],
    ["廣東省深圳市", "广东省深圳市"],
    ["中国广东省广州市", "广东省广州市"],
    ["广东省中山市中山市", "广东省中山市"],
    ["东莞长安", "广东省东莞市长安镇"],
    ["恩施", "湖北省恩施土家族苗族自治州"],
    ["阿坝州", "四川省阿坝藏族羌族自治州"],
    ["香港", "香港特别行政区"],
    ["重庆城口县", "重庆市城口县"],
    ["宁波镇海区", "浙江省宁波市镇海区"],
    ["浙江台州路桥区", "浙江省台州市路桥区"],
    ["哈尔滨道里区", "黑龙江省哈尔滨市道里区"],
    ["重庆市重庆市城口县", "重庆市城口县"],
    ["湖南省宁乡县", "湖南省长沙市宁乡市"],
    ["大同市城区", "山西省大同市平城区"],
    ["东莞大朗", "广东省东莞市大朗镇"],
    ["莱芜市莱城区", "山东省济南市莱芜区"],
    ["粤", "广东省"],
    ["内蒙古呼市", "内蒙古自治区呼和浩特市"],
    ["雄安新区", "河北省保定市"],
    ["两江新区", "重庆市"],
    ["陕西西咸新区", "陕西省西安市"],
    ["(安徽)合肥", "安徽省合肥市"],
    ["浙江（杭州）", "浙江省杭州市"],
    ["中国·新疆·乌鲁木齐", "新疆维吾尔自治区乌鲁木齐市"],
    ["佛山市市区", "广东省佛山市市区"],
    ["厦门郊区", "福建省厦门市郊区"],
    ["平潭综合实验区", "福建省福州市平潭县"],
    ["横琴", "广东省珠海市香洲区"],
    ["Shenzhen, Guangdong", "广东省深圳市"],
    ["Shaanxi Xi'an", "陕西省西安市"],
    ["Beijing City", "北京市"],
  ])("reads %s", (text, expected) => {
    expect(readRegion(text).reading).toBe("tidied");
    expect(regionText(text)).toBe(expected);
  });

  it.each([
    ["江干区", "浙江省杭州市上城区"],
    ["杭州江干", "浙江省杭州市上城区"],
    ["莱芜市", "山东省济南市莱芜区"],
    ["襄樊市", "湖北省襄阳市"],
    ["南汇", "南汇"],
  ])("knows the former name %s", (text, expected) => {
    const known = text === "南汇" ? "unknown-region" : expected;
    expect(regionText(text)).toBe(known);
  });

  it("takes the larger place of a short name people mean it by", () => {
    expect(regionText("河北")).toBe("河北省");
    expect(regionText("长沙")).toBe("湖南省长沙市");
    expect(regionText("大同")).toBe("山西省大同市");
  });

  it("asks when a name fits several places", () => {
    expect(regionText("吉林")).toBe("吉林省 / 吉林省吉林市");
    expect(regionText("朝阳区")).toBe("北京市朝阳区 / 吉林省长春市朝阳区");
    expect(readRegion("朝阳").reading).toBe("ambiguous");
    expect(readRegion("海南").reading).toBe("ambiguous");
    expect(readRegion("鼓楼区")).toMatchObject({ reading: "ambiguous", candidates: { length: 4 } });
    expect(regionText("吉林长春")).toBe("吉林省长春市");
    expect(regionText("海南海口")).toBe("海南省海口市");
  });

  it.each([
    ["安徽省遂宁市", "not-in-parent"],
    ["江西省某某市", "unknown-region"],
    ["广东省东区市", "unknown-region"],
    ["火星市", "unknown-region"],
    ["湖南省长沙市浦东新区", "not-in-parent"],
    ["中山路", "unknown-region"],
    ["华东", "vague-region"],
    ["境外", "vague-region"],
    ["本地", "vague-region"],
    ["待补充", "placeholder"],
    ["？", "placeholder"],
    ["#N/A", "formula-error"],
  ])("does not take %s for a region", (text, problem) => {
    expect(regionText(text)).toBe(problem);
  });

  it.each([
    ["上環", "810101"],
    ["柴湾", "810103"],
    ["氹仔", "820202"],
    ["長沙灣", "810203"],
    ["将军澳", "810304"],
    ["天水圍", "810305"],
    ["大埔墟", "810302"],
    ["香港仔", "810104"],
  ])("knows the quarter of Hong Kong or Macau that people write for a region: %s", (quarter, code) => {
    expect(readRegion(quarter)).toMatchObject({ reading: "tidied", value: { code } });
  });

  it("reads every quarter of the list as its district, in either writing", () => {
    const elsewhere = quarters.flatMap(([code, names]) =>
      names
        .split(" ")
        .flatMap((name) => [name, toSimplified(name)])
        .filter((name) => valueIn(readRegion(name))?.code !== code),
    );
    expect(elsewhere).toEqual([]);
  });

  it.each([
    ["马鞍山", "3405"],
    ["長沙灣道123號", "4301"],
    ["長沙", "4301"],
  ])("leaves what is, or opens with, a division of the mainland: %s", (text, code) => {
    expect(readRegion(text)).toMatchObject({ value: { code } });
  });

  it.each(["中環世貿大廈", "太子", "半山"])("takes no quarter from %s, which may be elsewhere", (text) => {
    expect(readRegion(text).reading).toBe("unreadable");
  });

  it("keeps the street behind the divisions as it was written", () => {
    expect(readAddress("广东省深圳市南山区科技园南路5号A-3栋")).toMatchObject({
      reading: "tidied",
      value: { district: "南山区", rest: "科技园南路5号A-3栋" },
    });
    expect(readAddress("深圳市 南山区，高新南一道 8 号")).toMatchObject({
      value: { district: "南山区", rest: "高新南一道 8 号" },
    });
    expect(readAddress("浙江省桐乡市崇福镇工业路1号")).toMatchObject({
      value: { city: "嘉兴市", rest: "崇福镇工业路1号" },
    });
    expect(readAddress("科技园南路5号").reading).toBe("unreadable");
  });

  it("keeps a development zone as the rest of a region", () => {
    for (const [text, rest] of [
      ["四川省成都市高新区", "高新区"],
      ["成都天府新区", "天府新区"],
      ["合肥市经济技术开发区", "经济技术开发区"],
      ["中国（上海）自由贸易试验区", "自由贸易试验区"],
    ]) {
      expect(readRegion(text ?? "")).toMatchObject({ reading: "tidied", value: { rest } });
    }
  });

  it("knows when nothing smaller is missing", () => {
    const complete = (text: string) => {
      const read = readRegion(text);
      return (read.reading === "exact" || read.reading === "tidied") && isCompleteRegion(read.value);
    };
    expect(complete("广东省深圳市南山区")).toBe(true);
    expect(complete("广东省东莞市")).toBe(true);
    expect(complete("甘肃省嘉峪关市")).toBe(true);
    expect(complete("广东省深圳市")).toBe(false);
    expect(complete("北京市")).toBe(false);
  });

  it("takes a group of the official tables for no place of its own", () => {
    expect(readRegion("省直辖县级行政区划").reading).toBe("unreadable");
    expect(readRegion("河南省县级行政区划").reading).toBe("unreadable");
  });

  it("reads no more out of a name repeated without end, and does not fall over it", () => {
    expect(readRegion("北京市".repeat(10_000)).reading).toBe("unreadable");
    expect(readRegion("广东".repeat(10_000))).toHaveProperty("reading");
  });
});

describe("a place in letters before its name", () => {
  it.each([
    ["Suzhou 苏州", "苏州市"],
    ["Tsingtao 青岛", "青岛市"],
    ["Shenzhen(深圳)", "深圳市"],
  ])("is read in %s", (text, city) => {
    const read = readRegion(text);
    expect(read.reading === "tidied" && read.value.city).toBe(city);
  });

  it("is no place where none follows", () => {
    expect(readRegion("Suzhou 某地").reading).toBe("unreadable");
  });
});
