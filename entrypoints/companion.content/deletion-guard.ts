import type { Scene, Surroundings } from '@/components/companion-door';
import type { FarewellCardProps } from '@/components/FarewellCard';
import type { GuardCardProps } from '@/components/GuardCard';
import { farewellDue } from '@/utils/guard/farewell-due';
import { type GuardFinds, guardFinds } from '@/utils/guard/guard-finds';
import { mayPass } from '@/utils/guard/may-pass';
import { shopGoods } from '@/utils/guard/shop-goods';
import type { Farewell, FarewellAnswer } from '@/utils/storage/farewell';
import type { GuardPass } from '@/utils/storage/guard';
import { sellerHost } from '@/utils/wildberries/hosts';
import { PressGuard } from './press-guard';

/**
 * Both ends of the deletion: the press that may be held before it, and the question afterwards. Where anything that the
 * card needs is missing, no press is held: a press that goes nowhere would be worse than one that goes through.
 */
export class DeletionGuard {
  readonly #options: Surroundings;
  readonly #scene: () => Scene | null;
  #presses: PressGuard | null = null;
  /** What was found when the press was held; `null`: none is. */
  #held: GuardFinds | null = null;
  /** What the person said here; the storage may be full. */
  #pass: GuardPass | null = null;
  #question: 'open' | 'closed' = 'open';

  constructor(options: Surroundings, scene: () => Scene | null) {
    this.#options = options;
    this.#scene = scene;
    // Only there is the button.
    if (options.page === 'details') this.#presses = this.#watchPresses();
  }

  #watchPresses(): PressGuard {
    const { host, signal, onChange } = this.#options;
    return new PressGuard({
      rule: () => (this.#canSpeak() && this.#finds(Date.now()) ? 'hold' : 'pass'),
      onHeld: () => {
        this.#held = this.#finds(Date.now());
        onChange();
      },
      onPassed: () => void this.#note({ host, pressedAt: Date.now(), answer: null }),
      signal,
    });
  }

  /** @param control what the latest look found to be the delete button; `null`: it found none */
  update(control: Element | null): void {
    this.#presses?.update(control);
  }

  card(now: number): GuardCardProps | null {
    if (!this.#held) return null;
    return {
      finds: this.#finds(now) ?? this.#held,
      now,
      onBack: () => this.#close(),
      onLetGo: () => void this.#letGo(),
      onOff: () => void this.#switchOff(),
      onLastLook: () => this.#options.act.openPage('last-look'),
    };
  }

  question(now: number): FarewellCardProps | null {
    const { host } = this.#options;
    const stored = this.#scene()?.stored;
    if (!stored || this.#question === 'closed') return null;
    const { farewell } = stored;
    if (!farewellDue(farewell, stored.hosts[host].accounts, host, now)) return null;
    return {
      pressedAt: farewell.pressedAt,
      now,
      onAnswer: (answer) => void this.#answer(farewell, answer),
      onClose: () => this.#closeQuestion(),
    };
  }

  #canSpeak(): boolean {
    const scene = this.#scene();
    // A guide whose extension was replaced no longer knows what the person wants.
    return scene?.sight === 'shown' && scene.notice !== 'replaced';
  }

  /** `null`: nothing is to be said, or the person does not want to hear it. */
  #finds(now: number): GuardFinds | null {
    const { host } = this.#options;
    const scene = this.#scene();
    // What could not be read is not «unknown»: nobody knows then whether the guard is switched off.
    if (!scene || scene.stored.guard.setting === 'off') return null;
    if ([this.#pass, scene.stored.guard.pass].some((pass) => mayPass(pass, host, now))) return null;
    return guardFinds(scene.checklist, shopGoods(scene.stored.hosts[sellerHost].input));
  }

  #close(): void {
    this.#held = null;
    this.#options.onChange();
  }

  async #letGo(): Promise<void> {
    this.#pass = { host: this.#options.host, at: Date.now() };
    this.#close();
    await this.#keep(this.#options.keep.guardPass(this.#pass));
  }

  async #switchOff(): Promise<void> {
    this.#close();
    await this.#keep(this.#options.keep.guardSetting('off'));
  }

  async #answer(farewell: Farewell, answer: FarewellAnswer): Promise<void> {
    this.#closeQuestion();
    await this.#note({ ...farewell, answer });
    this.#options.act.openPage('after');
  }

  #closeQuestion(): void {
    this.#question = 'closed';
    this.#options.onChange();
  }

  #note(farewell: Farewell): Promise<void> {
    return this.#keep(this.#options.keep.farewell(farewell));
  }

  async #keep(writing: Promise<void>): Promise<void> {
    try {
      await writing;
    } catch (error) {
      this.#options.onFailed('storage-failed', error);
    }
  }
}
