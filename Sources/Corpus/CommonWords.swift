/// Words that say nothing about what is meant, so that a search leaves them out; shortened ones also as typed in haste.
enum CommonWords {
    static let all = Set(
        """
        a about after again ago all already also always am an and another any anybody anyone anything anyway \
        are aren't arent around as at away back bad be because been before being best big bit bloke both \
        bring brought but by called came can can't cant come comes coming could couldn't couldnt day days \
        did didn't didnt different do does doesn't doesnt doing don't done dont down each else end enough \
        even ever every everyone everything fair far feel feeling feels felt find fine five for four from \
        gave get gets getting give given gives giving go goes going gone good got great guy had hadn't hadnt \
        half has hasn't hasnt have haven't havent having he he'll head hear hello her here hers herself hi \
        him himself his how i i'd i'll i'm i've if im in into is isn't isnt it it'll its itself ive just \
        keep keeps kept kind know knows lady last lately left let lets like long look looks lot lots made \
        make makes man me might mine month months more morning most much must my myself name names near \
        nearly never next nice no nobody none nor not nothing now of off oh ok okay old on once one ones \
        only onto or other our ours out over own perhaps please pretty put quite rang rather really right \
        ring ringing rings round run said same say saying says second see seeing seem seems seen sent she \
        she'll should shouldn't shouldnt side since single six so some somebody someone something sort still \
        stopped stops stuff such take taken takes taking tell tells ten than that thats the their theirs \
        them themselves then there theres these they they'd they'll they're they've theyll theyre theyve \
        thing things think third this those though thought three through time times to told tomorrow tonight \
        too took turn turned turns two until up upon us use used using very wait waiting want wants was \
        wasn't wasnt way we we'd we'll we're we've week weeks well went were weren't werent weve what \
        whatever when where whether which while who whole whom whose why will with without woman won't wont \
        would wouldn't wouldnt yes yesterday yet you you'll you're you've youll your youre yours yourself \
        youve
        """.split(separator: " ").map(String.init))
}
