import { element } from "./element";
import type { PageLanguage, PageLook, PageWords } from "./pageWords";

interface TitleBarActions {
  open(): void;
  save(): void;
  translate(language: PageLanguage): void;
  recolour(dark: boolean): void;
}

/** File name, open, save, language and light or dark. */
export function titleBar(
  title: string,
  words: PageWords,
  look: PageLook,
  actions: TitleBarActions,
): HTMLElement {
  const button = (id: string, label: string, press: () => void) => {
    const made = element("button", { type: "button", id }, [label]);
    made.addEventListener("click", press);
    return made;
  };
  let { dark } = look;
  const themeLabel = () => (dark ? words.light : words.dark);
  const theme = button("theme", themeLabel(), () => {
    dark = !dark;
    theme.textContent = themeLabel();
    actions.recolour(dark);
  });
  return element("header", { className: "bar" }, [
    element("h1", { title }, [title]),
    button("open", words.open, actions.open),
    button("save", words.save, actions.save),
    button("language", words.language, () =>
      actions.translate(look.language === "zh-CN" ? "en-US" : "zh-CN"),
    ),
    theme,
  ]);
}
