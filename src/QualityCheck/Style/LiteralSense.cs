using QualityCheck.Language;

namespace QualityCheck.Style;

/// <summary>Words that give a worn phrase its literal sense where one stands beside it: divers <c>delve into</c> a wreck, the law says <c>buckle up</c>.</summary>
internal sealed class LiteralSense
{
    private const int Reach = 16;

    private static readonly Dictionary<string, LiteralSense> Known = new()
    {
        ["ground"] = new("cave caves cavern wreck wrecks mine mines tunnel tunnels soil soils earth mud sand rock rocks pocket pockets drawer drawers bag bags box boxes bin bins hole holes burrow burrows cellar well trench trenches sea seabed ocean water torch lamp "
            + "shovel spade spades trowel hand hands divers diver miners miner diggers archaeologists roots root beak snow ice ash rubble grave chest sack rucksack handbag purse toolbox bucket jar cupboard attic crevice crevices cracks bark nest"),
        ["water"] = new("water waters pool pools sea seas ocean lake lakes river rivers reef reefs wreck wrecks diver divers diving swimmer swimmers swim swimming surface coach end metres meters feet fathoms boat boats ship ships whale whales dolphin dolphins penguin penguins "
            + "seal seals harbour harbor channel channels buoy buoys chart charts strait canal coast tide tides pilot pilots skipper skippers vessel vessels cliff board snorkel scuba bay estuary rapids submarine submarines turtle turtles otter otters duck ducks"),
        ["road"] = new("belt belts seatbelt seatbelts seat seats law laws driver drivers passenger passengers car cars motorist motorists police road roads motorway helmet flight pilot plane aircraft cabin crew bus buses coach taxi vehicle vehicles lorry harness rocket astronauts "
            + "child children toddler fine fined fines ride rollercoaster"),
        ["travel"] = new("train trains railway rail ship ships boat boats sea ocean ferry flight plane bus road km kilometres kilometers miles mile hours horseback camel foot desert expedition port harbour harbor station voyage sled caravan passengers luggage"),
        ["cloth"] = new("wool silk linen thread threads woven weave weaves weaver weavers weaving loom looms stitched embroidered hang hangs hung hanging wall walls hall museum gallery chapel castle moth moths restored restorers textile fabric bayeux flemish"),
        ["door"] = new("door doors gate gates key keys lock locks hairpin locksmith padlock safe vault handset phone car cell cells drawer cabinet shed box chest cupboard code pin passcode"),
        ["nuts"] = new("nut nuts walnut walnuts almond almonds hazelnut hazelnuts squirrel squirrels shell shells kernel kernels seed seeds"),
        ["treasure"] = new("gold silver coin coins jewel jewels gem gems diamond diamonds ruby rubies emerald emeralds ring brooch buried dug hoard pirate pirates wreck seabed detector detectorist miners necklace"),
        ["kitchen"] = new("sugar butter flour cake sponge bake baker bakery baked spread knife spatula fruit fruits tree trees orchard orchards branch branches apples pears ladder pick pickers bowl oven marzipan"),
        ["energy"] = new("wind winds solar sun sunlight tide tides tidal wave waves river rivers turbine turbines dam watermill mill mills hydroelectric electricity steam geothermal horse horses ox oxen falls nuclear reactor"),
        ["music"] = new("orchestra conductor violin violins score movement concerto composer hall strings brass opus toy mirrors glass tube lens"),
        ["sea"] = new("ship ships sailors captain radar collision hull sea ocean melt melting glacier berg bergs arctic antarctic penguins sonar lookout"),
        ["sport"] = new("vault jump jumper jumpers jumped metres meters cm centimetres inches gym lift lifter weightlifter squat gymnast limbo"),
        ["weapon"] = new("sword swords steel blade blades knight knights forged museum warrior scabbard hilt bronze iron viking samurai"),
        ["broadcast"] = new("fm am mhz khz radio frequency frequencies station stations channel channels vhf uhf dial receiver receivers receiver's antenna broadcasts broadcaster string strings piano guitar engine carburettor"),
        ["day"] = new("hung hang nets sun sunset dusk tide market stalls stall shift shifts shop shops pupils school schools staff cleaned cleaners closed close closes closing tills till bell gates gate lock locked locks harvest herd cows washed swept swept tools "
            + "workers fishermen crew crews boats ashore shares index trading traders evening night supper tired"),
    };

    private readonly WordSet _words;

    private LiteralSense(string words) => _words = new WordSet(words);

    /// <summary>The sense of this name in the lexicon.</summary>
    public static LiteralSense Named(string name) => Known.TryGetValue(name, out LiteralSense? sense) ? sense : throw new InvalidDataException($"style.tsv: {name} is no literal sense");

    /// <summary>Whether one of the words stands near the tokens from <paramref name="start"/> to before <paramref name="end"/>, in their sentence.</summary>
    public bool Shows(TokenReader reader, int start, int end, Sentence sentence)
    {
        for (int i = Math.Max(sentence.FirstToken, start - Reach); i < Math.Min(sentence.EndToken, end + Reach); i++)
        {
            if ((i < start || i >= end) && _words.Contains(reader[i]))
                return true;
        }
        return false;
    }
}
