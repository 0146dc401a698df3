import { isAddress } from "../../../../src/core/adopt/cells/addressCells";

const seen = (text: string): boolean => isAddress({ value: text, text, dateFormat: false });

describe("an address", () => {
  it.each(["太和街道红光村5组", "丰华路80号3栋", "116 The Paddocks, Bath", "上海市浦东新区张江路12345号"])(
    "is told by its street, village or house: %s",
    (text) => expect(seen(text)).toBe(true),
  );

  it.each(["(21)兽药经营证字01566288号", "京公网安备11010502030143号", "渝人社许字第0023号"])(
    "is not the number of a paper, which ends in 号 too: %s",
    (text) => expect(seen(text)).toBe(false),
  );
});
