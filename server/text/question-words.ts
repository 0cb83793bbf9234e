import { stemmer } from 'stemmer';
import { remember } from './remember.ts';

/** What a question asks for, told by its first words. */
export type Wanted = 'who' | 'where' | 'when' | 'why' | 'number' | 'how' | 'what' | 'yes';

/** A question as the words that tell it from others, and what it asks for. */
export interface QuestionWords {
  readonly wanted: Wanted;
  /** Whether it asks of the one spoken to, of somebody else or of a thing, where a pronoun tells. */
  readonly of: 'you' | 'them' | 'it' | null;
  /** Whether it asks what would be, and not what is or was. */
  readonly supposes: boolean;
  /** Whether a pronoun in it stands for somebody or something that was spoken of. */
  readonly points: boolean;
  /** Stems of its telling words, each once. */
  readonly stems: ReadonlySet<string>;
}

// Words that any question may hold, whatever it asks about.
const grammar = new Set(
  (
    'a an the this that these those it its is am are was were be been being do does did done doing has have had having will would ' +
    'can could shall should may might must i me my we us our you your yours yourself he him his she her hers they them their ' +
    'theirs who whom whose what which when where why how and or but so then than if as of to for with from by in on at up out off ' +
    'down into onto over about not no yes oh ah well okay ok just really actually there here some any too also very quite ' +
    'please exactly ever even much many long often thing things something anything bit kind sort right now'
  ).split(' '),
);

// Forms that share no stem, and words that a coach and a client use for the same.
const alike: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'went=go gone=go goes=go took=take taken=take came=come got=get made=make knew=know known=know thought=think felt=feel saw=see ' +
    'seen=see gave=give given=give left=leave met=meet lost=lose wrote=write written=write kept=keep found=find held=hold ' +
    'brought=bring bought=buy heard=hear ran=run sat=sit stood=stand chose=choose chosen=choose grew=grow grown=grow fell=fall ' +
    'fallen=fall broke=break broken=break drove=drive ate=eat slept=sleep paid=pay sold=sell sent=send spent=spend won=win ' +
    'wore=wear taught=teach understood=understand woke=wake woken=wake meant=mean led=lead built=build died=die death=die ' +
    'dead=die began=start begun=start begin=start begins=start beginning=start spoke=talk spoken=talk speak=talk speaks=talk ' +
    'speaking=talk lay=lie laid=lie hid=hide hidden=hide swam=swim sang=sing sung=sing flew=fly threw=throw thrown=throw ' +
    'mum=mother mam=mother mom=mother mama=mother dad=father papa=father kids=child kid=child children=child son=child ' +
    'daughter=child husband=spouse wife=spouse partner=spouse job=work phone=ring rang=ring rung=ring ' +
    'phoned=ring boss=manager finish=end finished=end ended=end stop=end stopped=end afraid=fear scared=fear ' +
    'frightened=fear angry=anger mad=anger folk=people parents=parent one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 ' +
    'nine=9 ten=10'
  )
    .split(' ')
    .map((pair): [string, string] => {
      const [form = '', word = ''] = pair.split('=');
      return [form, word];
    }),
);

// Verbs that go with anything: two questions that share no other word need not ask for the same.
const light = new Set(
  (
    'go happen get make take keep help need want start end stop think feel know like see look sound give put come use change try ' +
    'find leave show say tell ask mean hear talk call turn bring hold let back day time first last good bad big new old whole person people really'
  )
    .split(' ')
    .map(stemmer),
);

/** Whether a stem is one of the everyday ones that tell little of what is asked about. */
export function isLight(stem: string): boolean {
  return light.has(stem);
}

const stemOf = remember((word: string) => stemmer(alike[word] ?? word), 20_000);

// In the order in which they are tried.
const asksFor: readonly (readonly [RegExp, Wanted])[] = [
  [/\b(for|to|with|of|by|from) (whom|who)$/, 'who'],
  [/^(\w+ ){0,3}?(who|whom|whose)\b/, 'who'],
  [/^(\w+ ){0,2}?(why|how come)\b|^what (makes|made|keeps|stops|stopped|put) |\bwhat for$/, 'why'],
  [/^(\w+ ){0,2}?how (many|much|long|often|old|far|late|early|tall|high|big)\b/, 'number'],
  [/^(\w+ ){0,2}?(when|what (time|day|date|month|year))\b/, 'when'],
  [/^(\w+ ){0,2}?where\b/, 'where'],
  [/^(\w+ ){0,2}?how\b/, 'how'],
  [/\b(what|which)\b/, 'what'],
  [/\b(who|whom)\b/, 'who'],
];

// "What does it work at?"
const ofThing = /\b(does|did|will|would|can|could|has) (it|that|this)\b/;

/** A question in its telling words, without what any question holds. */
export function questionWords(question: string): QuestionWords {
  const plain = question
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll("n't", '')
    .replace(/'(s|re|ve|d|ll|m)\b/g, '')
    .replace(/\bhow come\b/g, 'why')
    // "What was he like?" asks nothing of what anybody likes, and "what would you like" asks for a wish.
    .replace(/(\bwhat\b(?!.*\b(?:it|that|this)\b).*) like(?=\W*$)/, '$1 alike')
    .replace(/\b(would|d) (you |he |she |they )?like\b/g, 'would $2');
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  const line = words.join(' ');
  const bare = line.replace(/^((and|so|but|then|well|now|okay|ok|oh) )+/, '');
  const [, pronoun] = /\b(you|he|she|they)\b/.exec(bare) ?? [];
  return {
    supposes: /\b(would|could|might|if)\b/.test(bare),
    points: /\b(he|him|his|she|her|hers|they|them|their|it|its|that|this|those|these)\b/.test(bare),
    of:
      pronoun === undefined
        ? ofThing.test(bare)
          ? 'it'
          : null
        : pronoun === 'you'
          ? 'you'
          : 'them',
    wanted: asksFor.find(([pattern]) => pattern.test(bare))?.[1] ?? 'yes',
    stems: new Set(words.filter((word) => !grammar.has(word)).map(stemOf)),
  };
}
