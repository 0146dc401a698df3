import { withoutRecipient } from "../../../../src/core/values/places/withoutRecipient";

describe("an address pasted from a parcel's label", () => {
  it.each([
    "钟文婷，18338412588，云南省昆明市五华区新华路106号",
    "钟文婷 18338412588 云南省昆明市五华区新华路106号",
    "收货人: 钟文婷 手机号码: 18338412588 收货地址: 云南省昆明市五华区新华路106号",
    "18338412588，钟文婷，云南省昆明市五华区新华路106号",
    "石世鹏，187742487，云南省昆明市五华区新华路106号",
  ])("begins with where it goes: %s", (text) =>
    expect(withoutRecipient(text)).toBe("云南省昆明市五华区新华路106号"),
  );

  it.each(["云南省昆明市五华区新华路106号", "昆明市，新华路 106 号 18338412588", "1200 Main Street", ""])(
    "stays as it is without one: %s",
    (text) => expect(withoutRecipient(text)).toBe(text),
  );
});
