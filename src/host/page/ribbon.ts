import { element } from "./element";
import type { AddinManifest, RibbonButton } from "./parseManifest";

/** The add-in's group on the ribbon, as manifest.xml declares it. */
export function ribbon(
  { group, buttons }: AddinManifest,
  press: (button: RibbonButton) => void,
): HTMLElement {
  const controls = buttons.map((button) => {
    const control = element("button", { type: "button", id: `ribbon-${button.id}`, title: button.tip }, [
      element("img", { src: button.icon, alt: "" }),
      button.label,
    ]);
    control.addEventListener("click", () => press(button));
    return control;
  });
  const caption = element("span", { className: "caption", ariaHidden: "true" }, [group]);
  const row = element("div", { className: "controls" }, controls);
  return element("nav", { className: "ribbon", ariaLabel: group }, [
    element("div", { className: "group" }, [row, caption]),
  ]);
}
