import type { JSX, TargetedMouseEvent } from 'preact';

/** A file as it is made when the person asks for it. */
export interface MadeFile {
  readonly text: string;
  /** Media type, without parameters. */
  readonly type: string;
  readonly name: string;
}

export interface FileLinkProps {
  class: string;
  text: string;
  make: () => MadeFile;
  onFailed: (error: unknown) => void;
}

/** So long a browser may take to begin to save, in ms. */
const saving = 60_000;

/** Saves a file that is made at the press. A link, which the browser saves by itself: no press is made by a program. */
export function FileLink({ class: className, text, make, onFailed }: FileLinkProps): JSX.Element {
  const prepare = (event: TargetedMouseEvent<HTMLAnchorElement>): void => {
    try {
      const file = make();
      const url = URL.createObjectURL(new Blob([file.text], { type: `${file.type};charset=utf-8` }));
      event.currentTarget.href = url;
      event.currentTarget.download = file.name;
      setTimeout(() => URL.revokeObjectURL(url), saving);
    } catch (error) {
      event.preventDefault();
      onFailed(error);
    }
  };
  return (
    // biome-ignore lint/a11y/useValidAnchor: it is a link once it is pressed, and only a link can save
    <a class={className} href="#sessions" download onClick={prepare}>
      {text}
    </a>
  );
}
