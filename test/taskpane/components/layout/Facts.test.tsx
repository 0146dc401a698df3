import { render } from "@testing-library/react";
import { Facts } from "../../../../src/taskpane/components/layout/Facts";

describe("short facts on a line", () => {
  it("keep each whole, with a dot between two", () => {
    const { container } = render(<Facts parts={["上次 2021-01-22", "每 60 天一次"]} />);
    expect(container.textContent).toBe("上次 2021-01-22\u00a0·\u00a0每 60 天一次");
  });

  it("are told apart by their place where two are the same", () => {
    const complained = jest.spyOn(console, "error").mockImplementation(() => undefined);
    const { container } = render(<Facts parts={["13900001000", "13900001000"]} />);
    expect(container.textContent).toBe("13900001000\u00a0·\u00a013900001000");
    expect(complained).not.toHaveBeenCalled();
    complained.mockRestore();
  });

  it("are one without a dot, and nothing where there are none", () => {
    expect(render(<Facts parts={["每 60 天一次"]} />).container.textContent).toBe("每 60 天一次");
    expect(render(<Facts parts={[]} />).container.textContent).toBe("");
  });
});
