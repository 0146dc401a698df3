import { findDuplicates } from "../../../src/core/dedupe/findDuplicates";
import { defaultDedupeSettings } from "../../../src/core/dedupe/scoring/settings";
import { customersOf, groupsOf, type Row } from "./customerTable";

const marks = [..."晨曦海川云岭松涛星辰远航嘉禾博雅福康宁泰安顺"];
/** A list of a few hundred shops that are alike in nothing. */
const others: readonly Row[] = marks.flatMap((mark, i) =>
  marks.map((other, j) => ({
    companyName: `${mark}${other}面包店`,
    contactName: `${mark}建${other}`,
    phone: `138${String(10_000_019 + (i * 24 + j) * 65_537).slice(-8)}`,
    address: `${mark}${other}路${i * 7 + j}号`,
  })),
);

const found = (...rows: readonly Row[]) =>
  groupsOf(findDuplicates(customersOf([...others, ...rows]), defaultDedupeSettings).clusters)
    .map((rows) => rows.map((row) => row - others.length))
    .filter((rows) => rows.some((row) => row >= 0));

const owner = { contactName: "王红梅", phone: "18953067957" };

describe("a branch told in a bracket, and the same without one", () => {
  const shop: Row = { companyName: "悦读书店（河西店）", address: "岳麓区河西社区41号", ...owner };

  it("is one customer where the bracket is left out, or the place put first as everybody does", () => {
    const moved = { ...owner, address: "岳麓区河西41号" };
    expect(found(shop, { companyName: "悦读书店河西店", ...moved })).toEqual([[0, 1]]);
    expect(found(shop, { companyName: "悦读书店 河西店", ...moved })).toEqual([[0, 1]]);
    expect(found(shop, { companyName: "河西悦读", ...moved })).toEqual([[0, 1]]);
  });

  it("is another house of one owner where the name says so", () => {
    const nursery: Row = {
      companyName: "长沙市岳麓区含光路贝贝幼儿园",
      address: "岳麓区含光路街道184号",
      ...owner,
    };
    const club = { companyName: "贝贝托管中心（含光路店）", address: "岳麓区含光路社区155号", ...owner };
    expect(found(nursery, club)).toEqual([]);
    expect(found(nursery, { ...nursery, address: "岳麓区含光路184号" })).toEqual([[0, 1]]);
  });

  it("is another branch where the place is another", () => {
    expect(found(shop, { ...shop, companyName: "悦读书店河东店", address: "河东路2号" })).toEqual([]);
  });
});

describe("brackets that say where a customer is", () => {
  const club = (place: string, address: string, reach: Row = owner): Row => ({
    companyName: `长沙市岳麓区好习惯课后服务中心（${place}）`,
    address,
    ...reach,
  });
  const far = { contactName: "谭艳红", phone: "19981051211" };

  it("tell branches where the addresses say the same", () => {
    expect(found(club("望月湖", "望月湖街道85号"), club("八方小区", "八方小区130号", far))).toEqual([]);
  });

  it("tell two customers rather where one address does not", () => {
    expect(found(club("望月湖", "望月湖街道85号"), club("八方小区", "鑫远和城56号", far))).toEqual([]);
  });

  it("tell nothing where they are notes", () => {
    expect(found(club("走后门", "望月湖街道85号"), club("蓝色大门", "望月湖街道85号"))).toEqual([[0, 1]]);
    expect(found(club("望月湖", "望月湖街道85号"), club("走后门", "望月湖街道85号"))).toEqual([[0, 1]]);
  });
});

describe("the depots of one firm", () => {
  const depot = (place: string, i: number): Row => ({
    companyName: `鲸锐物流有限公司${place}`,
    contactName: `陈建${place[0]}`,
    phone: `1390013900${i}`,
  });
  const [first, second] = [depot("虎门分拨中心", 1), depot("长安分拨中心", 2)];

  it("are customers of their own, and so is the firm", () => {
    expect(found(first, second, depot("", 3))).toEqual([]);
  });

  it("are found where one was entered again", () => {
    expect(found(first, second, { ...first, contactName: "" })).toEqual([[0, 2]]);
  });
});

describe("a part of an estate told in a bracket", () => {
  const owners = (companyName: string, address: string, row: Row = {}): Row => ({
    companyName,
    address,
    ...row,
  });
  const whole = owners("云溪苑小区业主委员会", "府前路135号", owner);

  it("has owners of its own", () => {
    const contact = { contactName: "方晓东", phone: "13622830329" };
    for (const part of ["北区", "二期", "B区"])
      expect(found(whole, owners(`云溪苑小区（${part}）业主委员会`, "东门口69号", contact))).toEqual([]);
  });

  it("is a site of the firm behind whose whole name it stands", () => {
    const firm = { companyName: "佛山市彩湾制衣有限公司", address: "振安路197号", contactName: "潘雪凡" };
    expect(
      found(firm, { ...firm, companyName: `${firm.companyName}（二期）`, phone: "18214485095" }),
    ).toEqual([[0, 1]]);
  });
});
