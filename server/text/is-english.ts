import { knowsWord } from './language.ts';

const list = (words: string): string[] => words.trim().split(/\s+/);

/** Words that hold English sentences together, however people spell and shorten them. */
const english = new Set(
  list(`
    the a an and or but if so because than then as of at by for from in into out on off over up down to with about after before
    between through while until i me my mine myself you your yours yourself u ur he him his she her hers it its we us our ours they
    them their this that these those there here who whom whose which what why how when where be is am are was were been being do
    does did done doing have has had having can could will would shall should may might must not no nor yes yeah yep ok okay oh ah
    well right now just really very too also only even still again more most much many some any all both each every other another
    one two three first last next few lot bit thing things something anything nothing everything someone anyone everyone go goes
    going gone went come comes coming came get gets getting got give gives gave make makes making made take takes taking took say
    says saying said tell tells telling told talk talking ask asking asked know knows knew think thinks thinking thought feel feels
    feeling felt want wants wanted need needs needed see sees seeing saw seen look looks looking sounds sound hear hearing heard like
    let lets keep kept put try trying tried work working mean means meant notice wonder wondering help helps good great fine better
    best new old own same such never always ever sometimes maybe perhaps today tomorrow yesterday day week year time back way part
    people life sorry thanks thank please hello hi hey welcome sure please
    don't dont doesn't didn't isn't aren't wasn't weren't can't cant won't wouldn't couldn't shouldn't haven't hasn't hadn't i'm i've
    i'd i'll you're you've you'd you'll he's she's it's we're we've we'll they're they've that's there's what's who's how's let's
    gonna wanna gotta youre youve youd youll thats whats hes shes theyre theyve isnt wasnt werent didnt
    doesnt wouldnt couldnt shouldnt havent hasnt nothing's so's
  `),
);

/** Words that stand in nearly every sentence of some other languages, and hardly ever in English. */
const others = new Set(
  list(`
    der das den dem des ein eine einen einem einer ich du er sie es wir ihr mich mir dich dir uns nicht und oder aber mit von zu zum
    zur auf für ist sind bist habe hast haben wie wenn weil dass noch auch schon sehr heute mal doch
    le la les un une des du et ou mais dans pour avec sur pas ne que qui quoi je tu il elle nous vous ils est sont êtes avez avons
    ai as ce cette ces mon ma mes ton ta tes votre vos notre très bien plus comment aujourd'hui qu'est c'est j'ai d'accord
    el los las una unos del y o pero con por para sin no sí que qué quién cómo cuando cuándo yo tú usted él ella nosotros ellos es
    son está están soy eres estoy estás me te se lo le mi tu su muy más hoy eso esto hay tiene tienes
    het een de en of maar met van voor naar op aan bij ik jij je hij zij ze wij we jullie mij jou ons niet geen dat dit deze wat wie
    hoe waarom wanneer waar zijn ben bent heb hebt heeft hebben kan kun wil wilt ook nog wel heel erg vandaag
    i w z na do nie się że to jest są jestem jesteś mam masz ma jak co kto kiedy gdzie dlaczego czy ja ty on ona my wy oni mnie ciebie
    pan pani bardzo dziś dzisiaj ale lub albo dla przez
    ve veya ama ile için bir bu şu ben sen o biz siz onlar ne nasıl neden kim nerede zaman değil var yok mi mı mu mü çok daha bugün
    gibi kadar sana bana beni seni
    hai hain ho hoon hu tha thi aap tum main mein mujhe tumhe aapko ka ki ke ko se par aur ya lekin nahi nahin kya kaise kyun kab
    kahan yeh woh ye vo ek bahut accha acha kar karna raha rahe rahi aaj kuch
    gli lo uno ti mi ci si al alla dei delle e ma per non che chi cosa come quando dove perché io lui lei noi voi loro sono sei siamo siete hai ho ha abbiamo mio
    tuo suo molto più oggi questo quello della nel
    os as um uma em com por para não mas eu você ele ela nós eles meu minha seu sua muito mais hoje isso este está são foi
    och att det som är jag du han hon vi ni de inte en ett för på av till har kan ska vad hur varför idag mycket
    og jeg ikke er det som på til av har kan hva hvordan hvorfor
    yang dan di ke dari untuk dengan tidak ini itu saya anda kamu kami mereka apa bagaimana
  `).filter((word) => !english.has(word)),
);

/** Words of both: they speak for neither. */
const shared = new Set(
  list('in an so me no on he come over was is of to do a i die man all has had hat'),
);

/** Fewer words than this are rated whatever they are: a name, a cry, a word of greeting. */
const few = 4;
/** Fewer words than this need something that speaks for another language. */
const some = 8;
/** A text has this share of words that hold English together, or more; ordinary talk has half. */
const enough = 0.2;

// A letter that is not Latin.
const strange = /[^\P{L}\p{Script=Latin}]/u;

// A word that is no name and has a letter that English has not.
const marked = /^\p{Ll}.*[^\P{L}a-zA-Z]|^[^\P{Ll}a-z]/u;

/**
 * Whether a text is English enough to be heard. A few words, names, numbers and marks get the benefit of the doubt, and so does
 * English with words of another language in it.
 */
export function isEnglish(text: string): boolean {
  if (strange.test(text)) {
    const letters = text.match(/\p{L}/gu)?.length ?? 0;
    const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
    if (latin < letters / 2) return letters < few;
  }
  const found = (text.match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? []).map((word) =>
    word.replaceAll('’', "'"),
  );
  if (found.length < few) return true;
  const words = found.map((word) => word.toLowerCase());
  const ours = count(words, (word) => english.has(word) && !shared.has(word));
  const theirs =
    count(words, (word) => others.has(word)) +
    count(found, (word) => marked.test(word) && !others.has(word));
  if (theirs > ours) return words.length === few && theirs === 1;
  if (ours + count(words, (word) => shared.has(word)) >= words.length * enough) return true;
  return words.length < some || count(words, knowsWord) >= words.length / 2;
}

function count(words: readonly string[], test: (word: string) => boolean): number {
  return words.filter(test).length;
}
