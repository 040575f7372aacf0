/// Ways of typing a word short, as on a telephone, and the words they stand for.
enum ShortForms {
    /// The words that a typed one (in lower case, without apostrophes) stands for; itself where it is no short form.
    static func written(_ typed: String, hadApostrophe: Bool = false) -> [String] {
        if hadApostrophe, let words = apostrophized[typed] { return words }
        return table[typed] ?? [typed]
    }

    /// Whether a lone 2 or 4 is a number or a short form is told by the word after it.
    static func numberOrWord(_ digit: String, before next: String) -> String {
        guard followers.contains(next) else { return NumberKind.other }
        return digit == "2" ? "to" : "for"
    }

    /// Words that without their apostrophe would be other words.
    private static let apostrophized: [String: [String]] = [
        "well": ["we", "will"], "hell": ["he", "will"], "shell": ["she", "will"], "ill": ["i", "will"],
        "were": ["we", "are"], "wed": ["we", "would"], "shed": ["she", "would"], "id": ["i", "would"],
    ]

    private static let followers: Set = [
        "the", "my", "me", "him", "her", "them", "us", "it", "a", "you", "their", "our", "his", "your", "be", "do",
        "go",
        "get", "say", "tell", "keep", "have", "see", "talk", "ring", "call", "ask", "make", "give", "work", "come",
        "look",
        "stop", "take", "help", "speak", "hear", "meet", "face", "know", "pay", "sort", "deal", "find", "think", "let",
        "write", "send", "visit", "chase", "start", "write", "email", "phone", "bother", "care", "cry", "sleep", "eat",
        "and", "no", "one", "everyone", "anyone", "some", "all", "that", "this", "what", "who", "when", "how", "if",
    ]

    private static let table: [String: [String]] = {
        var table: [String: [String]] = [:]
        for line in lines.split(separator: "\n") {
            let halves = line.split(separator: "=")
            for short in halves[0].split(separator: " ") {
                table[String(short)] = halves[1].split(separator: " ").map(String.init)
            }
        }
        return table
    }()

    private static let lines = """
        u yu ya=you
        ur yr=your
        r=are
        n nd=and
        b=be
        y=why
        c=see
        k=ok
        w/=with
        wiv wid=with
        b4 befor=before
        2day tday=today
        2moro 2morrow 2mrw tmrw tmr tmrow tomoro tomorow tommorow tommorrow tomorro=tomorrow
        2nite tonite=tonight
        gr8=great
        l8=late
        l8r=later
        m8=mate
        m8s=mates
        h8=hate
        w8=wait
        wk=week
        wks=weeks
        mth mnth=month
        mths mnths=months
        yrs=years
        hr=hour
        hrs=hours
        min=minute
        mins=minutes
        cust custmer custumer cutomer costumer=customer
        custs custmers custumers=customers
        mgr mngr mgmt=manager
        msg=message
        msgs=messages
        appt=appointment
        inv=invoice
        acct acc acount=account
        accts accs=accounts
        biz bizness=business
        fone=phone
        fones=phones
        bk=back
        wen whn=when
        wot wat wht=what
        wotever watever=whatever
        wher=where
        hw=how
        wich=which
        becos becuz becaus cos coz cuz bc bcos bcoz bcs bcause=because
        pls plz=please
        thx thnx tx ta=thanks
        abt bout=about
        ppl peeps=people
        evry=every
        evryone=everyone
        evrything=everything
        evr=ever
        nvr=never
        thru=through
        tho=though
        gonna=going to
        wanna=want to
        gotta=got to
        dunno=do not know
        idk=i do not know
        rn=right now
        nuthin nothin nuffin nowt=nothing
        summat sumthin somethin smth sumthing=something
        sum1 some1=someone
        any1=anyone
        every1=everyone
        no1=no one
        anythin anyfing owt=anything
        anuther anutha nother=another
        shud shld shoud=should
        cud cld coud=could
        wud wld woud=would
        shudnt shldnt=shouldnt
        cudnt cldnt=couldnt
        wudnt wldnt=wouldnt
        bin bn=been
        hav hv=have
        havnt hvnt=havent
        dnt dont=dont
        cnt=cant
        doesn dosnt dsnt=doesnt
        didn didnt=didnt
        gd=good
        luv=love
        avo arvo=afternoon
        rly realy=really
        sed=said
        sez=says
        jus jst=just
        kno=know
        knos=knows
        agen agn=again
        frm=from
        fr=for
        nt=not
        thnk fink=think
        feelin=feeling
        gt=got
        da tha teh=the
        lk lyk=like
        wuz woz=was
        thay=they
        ther=there
        tym=time
        nxt=next
        lst=last
        mtg mtng=meeting
        mtgs=meetings
        ive=ive
        soo=so
        """
}
