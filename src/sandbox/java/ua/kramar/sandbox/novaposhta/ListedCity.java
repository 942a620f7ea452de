package ua.kramar.sandbox.novaposhta;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import ua.kramar.sandbox.http.RoutingHttpServer;

/**
 * A city of the carrier's stand-in.
 *
 * @param branches number and address of each pick-up point
 */
record ListedCity(String ref, String name, String kind, String region, List<String> branches) {

  private static final Pattern SEPARATOR = Pattern.compile(" \\| ");
  private static final Pattern POINT = Pattern.compile("(\\S+) №(\\d+): (.*)");
  private static final int DAYS = 7;

  /** Reads a line of the directory: name, kind, region, and the reference where it is known. */
  static ListedCity of(String line) {
    List<String> parts = SEPARATOR.splitAsStream(line).toList();
    String ref = parts.size() > 3 ? parts.get(3) : AddressBook.ref(line);
    return new ListedCity(ref, parts.get(0), parts.get(1), parts.get(2), new ArrayList<>());
  }

  /** The city in an answer to getCities. */
  ObjectNode record() {
    ObjectNode record = RoutingHttpServer.JSON.createObjectNode();
    record.put("Description", name).put("DescriptionRu", name).put("Ref", ref);
    for (int day = 1; day <= DAYS; day++) {
      record.put("Delivery" + day, "1");
    }
    record.put("Area", AddressBook.ref(region));
    record.put("SettlementType", AddressBook.ref(kind)).put("IsBranch", "0");
    record.putNull("PreventEntryNewStreetsUser");
    record.put("CityID", String.valueOf(Math.abs(ref.hashCode() % 10_000)));
    record.put("SettlementTypeDescription", kind).put("SettlementTypeDescriptionRu", kind);
    record.put("SpecialCashCheck", 1);
    record.put("AreaDescription", region).put("AreaDescriptionRu", region);
    return record;
  }

  /** A pick-up point of the city in an answer to getWarehouses. */
  ObjectNode point(String branch) {
    MatchResult parts = POINT.matcher(branch).results().findFirst().orElseThrow();
    boolean locker = parts.group(1).equals("Поштомат");
    ObjectNode record = RoutingHttpServer.JSON.createObjectNode();
    record.put("SiteKey", String.valueOf(Math.abs(branch.hashCode() % 100_000)));
    record.put("Description", branch).put("DescriptionRu", branch);
    record.put("ShortAddress", name + ", " + parts.group(3)).put("Phone", "380800500609");
    record.put("TypeOfWarehouse", AddressBook.ref(parts.group(1)));
    record.put("Ref", AddressBook.ref(name + branch)).put("Number", parts.group(2));
    record.put("CityRef", ref).put("CityDescription", name).put("CityDescriptionRu", name);
    record.put("SettlementRef", AddressBook.ref("settlement " + name));
    record.put("SettlementDescription", name).put("SettlementTypeDescription", kind);
    record.put("SettlementAreaDescription", region + " область");
    record.put("Longitude", "30.5").put("Latitude", "50.4");
    record.put("PostFinance", "1").put("POSTerminal", "1").put("BicycleParking", "0");
    record.put("TotalMaxWeightAllowed", locker ? "20" : "0").put("PlaceMaxWeightAllowed", "30");
    record.putObject("SendingLimitationsOnDimensions").put("Width", 120).put("Height", 70);
    record.putObject("Schedule").put("Monday", "08:00-21:00").put("Sunday", "09:00-20:00");
    record.put("WarehouseStatus", "Working");
    record.put("CategoryOfWarehouse", locker ? "Postomat" : "Branch");
    return record;
  }
}
