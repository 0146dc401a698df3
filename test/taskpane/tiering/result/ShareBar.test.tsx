import { render } from "@testing-library/react";
import { ShareBar } from "../../../../src/taskpane/tiering/result/ShareBar";

/** Width and least width of the line that stands for a share. */
function sizesOf(share: number) {
  const { container } = render(<ShareBar className="colour" share={share} />);
  const bar = container.querySelector("span");
  const { width, minWidth } = window.getComputedStyle(bar ?? document.body);
  return [width, minWidth];
}

describe("the line of a share", () => {
  it("is as long as the share, to be seen where that is small, and none where there is nothing", () => {
    expect(sizesOf(0.25)).toEqual(["25%", "2px"]);
    expect(sizesOf(0.0001)[1]).toBe("2px");
    expect(sizesOf(0)).toEqual(["0px", expect.not.stringMatching("2px")]);
    expect(sizesOf(Number.NaN)[0]).toBe("0px");
  });
});
