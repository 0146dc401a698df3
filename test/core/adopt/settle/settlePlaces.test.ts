import { company, customers, fieldsOf, mobile, pick } from "../invented";

const list = (zones: readonly string[]) =>
  customers(["片区", "客户名称", "地市", "县市区", "手机"], (i) => [
    pick(zones, i),
    company(i),
    pick(["济南市", "青岛市"], i),
    pick(["历下区", "市南区"], i),
    mobile(i),
  ]);

describe("a column of parts of the country beside cities", () => {
  it("is our own way to share it out where it names no places", () => {
    const found = fieldsOf([list(["LX", "LZ", "JD"])], "客户台账");
    expect(found.片区).not.toBe("region");
    expect(found).toMatchObject({ 地市: "city", 县市区: "district" });
  });

  it("is a place of another country beside its cities", () => {
    const abroad = customers(["Customer", "City", "Region", "Phone"], (i) => [
      `Linden ${i} Ltd`,
      pick(["Boston", "Portland"], i),
      pick(["New England", "Midwest"], i),
      `(207) 555-01${10 + i}`,
    ]);
    expect(fieldsOf([abroad], "客户台账").Region).toBe("region");
  });

  it("may be the place where it names one", () => {
    const only = customers(["片区", "客户名称", "手机"], (i) => [
      pick(["瑞安", "乐清", "苍南", "平阳"], i),
      company(i),
      mobile(i),
    ]);
    expect(fieldsOf([only], "客户台账").片区).toBe("region");
  });
});

describe("a column of addresses alone", () => {
  const under = (places: readonly string[]) =>
    fieldsOf(
      [customers(["客户名称", "地址", "手机"], (i) => [company(i), pick(places, i), mobile(i)])],
      "客户台账",
    ).地址;

  it("is a region where no address has a street", () => {
    expect(under(["广东省广州市海珠区", "广东省梅州市蕉岭县", "浙江省金华市兰溪市"])).toBe("region");
  });

  it("is what it says where they have, or name no province", () => {
    expect(under(["广东省广州市海珠区滨江路8号", "浙江省金华市兰溪市创业路446号"])).toBe("address");
    expect(under(["海珠区", "蕉岭县", "兰溪市"])).toBe("address");
  });
});

describe("a column of provinces alone", () => {
  const under = (places: readonly string[], more: readonly string[] = []) =>
    fieldsOf(
      [
        customers(["客户名称", "State/Region", "手机", ...more], (i) => [
          company(i),
          pick(places, i),
          mobile(i),
          ...more.map(() => "广州市"),
        ]),
      ],
      "客户台账",
    )["State/Region"];

  it("is the whole place where it names city and county as well", () => {
    expect(under(["广东省广州市海珠区", "广东省梅州市蕉岭县", "浙江省金华市兰溪市"])).toBe("region");
  });

  it("is what it says over provinces, or beside cities", () => {
    expect(under(["广东省", "浙江省"])).toBe("province");
    expect(under(["广东省广州市海珠区", "广东省广州市天河区"], ["城市"])).toBe("province");
  });
});

describe("a column of districts alone", () => {
  const under = (heading: string, places: readonly string[]) =>
    fieldsOf(
      [customers(["客户名称", heading, "手机"], (i) => [company(i), pick(places, i), mobile(i)])],
      "客户台账",
    )[heading];

  it("is the whole place where it names the city, too", () => {
    expect(under("区县", ["成都市锦江区", "成都市武侯区", "绵阳市涪城区"])).toBe("region");
    expect(under("送货区域", ["东莞市长安镇", "深圳市宝安区", "广州市白云区"])).toBe("region");
  });

  it("stays one of districts where it does not", () => {
    expect(under("区县", ["锦江区", "武侯区", "青羊区"])).toBe("district");
  });
});
