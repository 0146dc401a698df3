import { readAdopted } from "../../../src/taskpane/session/adopted";

describe("what the user said about sheets and columns", () => {
  it("is taken as it was kept", () => {
    const setting = {
      saved: [{ role: "customers", fields: [{ heading: "单位名称", field: "companyName" }] }],
      chosen: [{ sheet: "一月", role: null, headerRow: 3 }],
    };
    expect(readAdopted(setting)).toEqual(setting);
  });

  it("counts as never said where somebody edited the setting into nonsense", () => {
    expect(readAdopted({ saved: [{ role: "king", fields: [] }], chosen: [] })).toEqual({});
    expect(readAdopted(undefined)).toEqual({});
  });
});
