import Journal
import Testing

@Suite("Customers in any store")
struct CustomersTests {
    @Test("a customer is found again under its number, with its name as written", arguments: StoreKind.allCases)
    func added(_ kind: StoreKind) throws {
        let store = try kind.journal().open()
        let customer = try store.addCustomer(named: "  Harbour   Foods ", at: .second(7))
        #expect(customer == Customer(id: CustomerID(rawValue: 1), name: "Harbour Foods", added: .second(7)))
        #expect(try store.customer(customer.id) == customer)
        #expect(try store.customer(CustomerID(rawValue: 99)) == nil)
    }

    @Test("customers come by name, whatever the case and accents", arguments: StoreKind.allCases)
    func byName(_ kind: StoreKind) throws {
        let store = try kind.journal().open()
        for name in ["zebra", "Éclair", "apple", "Dune"] { _ = try store.addCustomer(named: name, at: .second(1)) }
        #expect(try store.customers().map(\.name) == ["apple", "Dune", "Éclair", "zebra"])
    }

    @Test("a name that differs only in case, accents or spacing is taken", arguments: StoreKind.allCases)
    func taken(_ kind: StoreKind) throws {
        let store = try kind.journal().open()
        _ = try store.addCustomer(named: "Café Zoë", at: .second(1))
        let error = #expect(throws: JournalError.self) { try store.addCustomer(named: "CAFE  zoe.", at: .second(2)) }
        #expect(error?.code == .customerExists)
        #expect(
            error?.description
                == "There is already a customer named Café Zoë. "
                + "Use that one, or add to the name to tell them apart.")
        #expect(try store.customers().count == 1)
    }

    @Test("what is no name is refused", arguments: StoreKind.allCases)
    func noName(_ kind: StoreKind) throws {
        let store = try kind.journal().open()
        let code = JournalError.code { _ = try store.addCustomer(named: "Har\u{1B}bour", at: .second(1)) }
        #expect(code == .invalidName)
        #expect(try store.customers().isEmpty)
    }

    @Test("people stay in the order they were named; naming one again updates the role", arguments: StoreKind.allCases)
    func people(_ kind: StoreKind) throws {
        let store = try kind.journal().open()
        let id = try store.addCustomer(named: "Harbour Foods", at: .second(1)).id
        try store.addPerson(Person(name: "Joan", role: "buyer"), to: id)
        try store.addPerson(Person(name: "Ali"), to: id)
        try store.addPerson(Person(name: "JOAN ", role: "head buyer"), to: id)
        try store.addPerson(Person(name: "joan", role: " "), to: id)
        let expected = [Person(name: "Joan", role: "head buyer"), Person(name: "Ali")]
        #expect(try store.customer(id)?.people == expected)
        #expect(try store.customers().map(\.people) == [expected])
    }

    @Test("people of one customer are not people of another", arguments: StoreKind.allCases)
    func peopleApart(_ kind: StoreKind) throws {
        let store = try kind.journal().open()
        let harbour = try store.addCustomer(named: "Harbour Foods", at: .second(1)).id
        let quay = try store.addCustomer(named: "Quay", at: .second(1)).id
        try store.addPerson(Person(name: "Joan", role: "buyer"), to: harbour)
        try store.addPerson(Person(name: "Joan", role: "owner"), to: quay)
        #expect(try store.customer(harbour)?.people == [Person(name: "Joan", role: "buyer")])
        #expect(try store.customer(quay)?.people == [Person(name: "Joan", role: "owner")])
    }

    @Test("an unknown customer gets no people and no conversations", arguments: StoreKind.allCases)
    func unknown(_ kind: StoreKind) throws {
        let store = try kind.journal().open()
        let nobody = CustomerID(rawValue: 5)
        #expect(JournalError.code { try store.addPerson(Person(name: "Joan"), to: nobody) } == .noSuchCustomer)
        #expect(JournalError.code { _ = try store.begin(with: nobody, at: 1) } == .noSuchCustomer)
        #expect(try store.conversations(of: nil).isEmpty)
    }
}
