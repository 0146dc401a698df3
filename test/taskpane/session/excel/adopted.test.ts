import { readAdopted } from "../../../../src/taskpane/session/excel/adopted";

describe("what the user said about sheets and columns", () => {
  it("is taken as it was kept", () => {
    const setting = {
      saved: [{ role: "customers", fields: [{ heading: "单位名称", field: "companyName" }] }],
      chosen: [
        { sheet: "一月", role: null, headerRow: 3 },
        { sheet: "签到", role: null, headerRow: 1, related: true },
      ],
    };
    expect(readAdopted(setting)).toEqual(setting);
  });

  it("keeps which place a name means in a column", () => {
    const places = [{ text: "朝阳", code: "110105" }];
    const saved = [{ role: "customers", fields: [{ heading: "地区", field: "region", places }] }];
    expect(readAdopted({ saved, chosen: [] })).toEqual({ saved, chosen: [] });
  });

  it("counts as never said where somebody edited the setting into nonsense", () => {
    expect(readAdopted({ saved: [{ role: "king", fields: [] }], chosen: [] })).toEqual({});
    expect(readAdopted(undefined)).toEqual({});
  });
});
