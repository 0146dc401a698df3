import {
  type ContactMethod,
  readContactMethod,
} from "../../../../src/core/values/contacts/readContactMethod";
import { readWechat } from "../../../../src/core/values/contacts/readWechat";

const none: ContactMethod = { phones: [], emails: [], wechats: [], qqs: [] };
const mobile = { kind: "mobile", digits: "13800138000" };

describe("reading a cell of mixed contact details", () => {
  it("reads a single phone or address as that", () => {
    expect(readContactMethod("13800138000")).toEqual({
      reading: "exact",
      value: { ...none, phones: [mobile] },
    });
    expect(readContactMethod("li@qq.com")).toEqual({
      reading: "exact",
      value: { ...none, emails: ["li@qq.com"] },
    });
  });

  it.each(["；", "、", " ", "/", ",", "\n", "; "])("parts phone and mail at %j", (separator) => {
    expect(readContactMethod(`13800138000${separator}li@qq.com`)).toEqual({
      reading: "tidied",
      value: { ...none, phones: [mobile], emails: ["li@qq.com"] },
    });
  });

  it("keeps the blanks inside a number", () => {
    expect(readContactMethod("138 0013 8000、li@qq.com")).toMatchObject({
      value: { phones: [mobile], emails: ["li@qq.com"] },
    });
  });

  it("knows WeChat and QQ by their labels", () => {
    expect(readContactMethod("手机：13800138000 微信：zhang_wei88 QQ：12345678")).toEqual({
      reading: "tidied",
      value: { phones: [mobile], emails: [], wechats: ["zhang_wei88"], qqs: ["12345678"] },
    });
  });

  it("keeps the good parts beside one it cannot read", () => {
    expect(readContactMethod("13800138000；li@163,com，")).toMatchObject({ reading: "unreadable" });
    expect(readContactMethod("13800138000；1380013")).toMatchObject({
      reading: "unreadable",
      nearest: { phones: [mobile] },
    });
  });

  it.each(["Skype: live.hansa", "抖音:tangtang", "13800138000；旺旺：甲乙"])(
    "knows the account in %s",
    (text) => {
      expect(readContactMethod(text).reading).toBe("tidied");
    },
  );

  it.each([
    ["1380013800", "too-short"],
    ["暂无", "placeholder"],
    ["li@qq.con", "typo-domain"],
    ["1.38E+10", "digits-lost"],
  ])("says what is wrong with %s", (text, problem) => {
    expect(readContactMethod(text)).toMatchObject({ reading: "unreadable", problem });
  });

  it("sees blanks as blank", () => {
    expect(readContactMethod("").reading).toBe("blank");
    expect(readContactMethod(13_800_138_000).reading).toBe("exact");
  });
});

describe("reading a WeChat id", () => {
  it("takes ids, and numbers that find a person", () => {
    expect(readWechat("zhang_wei88")).toEqual({ reading: "exact", value: "zhang_wei88" });
    expect(readWechat("微信号：zhang_wei88")).toEqual({ reading: "tidied", value: "zhang_wei88" });
    expect(readWechat("13800138000")).toEqual({ reading: "tidied", value: "13800138000" });
  });

  it("refuses what WeChat refuses", () => {
    expect(readWechat("abcd")).toMatchObject({ problem: "too-short" });
    expect(readWechat("张伟的微信")).toMatchObject({ problem: "bad-character" });
    expect(readWechat("无")).toMatchObject({ problem: "placeholder" });
  });
});
