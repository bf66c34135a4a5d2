/** What can be pointed at is drawn once more, with a colour for each thing, where nobody sees it: only while somebody may point. */
import type { ProgramInfo } from 'sigma/rendering';
import type { RenderParams } from 'sigma/types';

interface Drawable {
  pickProgram: ProgramInfo | null;
  render(params: RenderParams): void;
}

/** The same program, whose things can be hit only while `isWanted`: until then the picture is there in half the time. */
// oxlint-disable-next-line typescript/no-explicit-any -- TypeScript extends a class that it does not know only by this word.
export function hittable<Type extends new (...given: any[]) => Drawable>(
  Drawn: Type,
  isWanted: () => boolean,
): Type {
  return class extends Drawn {
    override render(params: RenderParams): void {
      const { pickProgram } = this;
      if (!isWanted()) this.pickProgram = null;
      super.render(params);
      this.pickProgram = pickProgram;
    }
  };
}
