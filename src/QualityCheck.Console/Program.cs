using QualityCheck.Console;

return CommandLine.Run(args);
