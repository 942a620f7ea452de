package ua.kramar.delivery.novaposhta;

import java.util.Map;

/** The envelope of a request to the directory of addresses. Numbers are written as text. */
record AddressRequest(
    String apiKey, String modelName, String calledMethod, Map<String, String> methodProperties) {

  static AddressRequest cities(String apiKey, String text, int most) {
    return new AddressRequest(
        apiKey,
        "Address",
        "getCities",
        Map.of("FindByString", text, "Limit", String.valueOf(most), "Page", "1"));
  }

  static AddressRequest branches(String apiKey, String city, String text, int most) {
    return new AddressRequest(
        apiKey,
        "Address",
        "getWarehouses",
        Map.of(
            "CityRef",
            city,
            "FindByString",
            text,
            "Limit",
            String.valueOf(most),
            "Page",
            "1",
            "Language",
            "UA"));
  }
}
